//! The folder of vectors: writing it, and comparing it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use super::file::{File, LAYERS};

/// Writes every file, and takes away those of the layers that are no longer among them.
///
/// # Errors
///
/// Where a file can't be written.
pub fn write(files: &[File], folder: &Path) -> io::Result<()> {
    for layer in LAYERS {
        fs::create_dir_all(folder.join(layer))?;
    }
    for path in present(folder)?.keys() {
        if !files.iter().any(|file| file.path() == *path) {
            fs::remove_file(folder.join(path))?;
        }
    }
    files.iter().try_for_each(|file| fs::write(folder.join(file.path()), file.text()))
}

/// What differs between the files and those of the folder, one a line. Nothing: they are the same.
///
/// # Errors
///
/// Where a file can't be read.
pub fn compare(files: &[File], folder: &Path) -> io::Result<Vec<String>> {
    let mut present = present(folder)?;
    let mut differences = Vec::new();
    for file in files {
        let path = file.path();
        match present.remove(&path) {
            None => differences.push(format!("{path}: is missing")),
            Some(text) => differences.extend(difference(&path, &text, &file.text())),
        }
    }
    differences.extend(present.into_keys().map(|path| format!("{path}: is not one of them")));
    Ok(differences)
}

/// The first line in which two texts differ.
fn difference(path: &str, text: &str, wanted: &str) -> Option<String> {
    if text == wanted {
        return None;
    }
    let differs = |(one, other): (&str, &str)| one != other;
    let same = text.lines().zip(wanted.lines()).take_while(|lines| !differs(*lines)).count();
    let line = same.saturating_add(1);
    let start = |text: &str| -> String {
        text.lines().nth(same).unwrap_or("the end").chars().take(160).collect()
    };
    let (found, wanted) = (start(text), start(wanted));
    Some(format!("{path}:{line}: differs\n  there is  {found}\n  should be {wanted}"))
}

/// The files of the layers in a folder: path and content.
fn present(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut present = BTreeMap::new();
    for layer in LAYERS {
        let entries = match fs::read_dir(folder.join(layer)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{layer}/{}", entry.file_name().to_string_lossy());
            present.insert(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(present)
}
