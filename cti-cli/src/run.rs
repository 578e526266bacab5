//! From arguments to exit status.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anstream::{AutoStream, ColorChoice};
use cti_codec::Protocol;

use crate::args::{
    Args, Command, DecodeArgs, DescribeArgs, EncodeArgs, ListArgs, SeedsArgs, VectorsArgs,
};
use crate::catalogue::{self, Filter};
use crate::decode::{Failure, decode};
use crate::encode::{self, encode};
use crate::input;
use crate::render::{Json, Palette, Render, Text};
use crate::report::Console;
use crate::seeds;
use crate::vectors;

const USAGE: u8 = 2;

/// Runs the command: data goes to standard output, everything else to standard error.
#[must_use]
pub fn run(args: &Args) -> ExitCode {
    match &args.command {
        Command::Decode(args) => run_decode(args),
        Command::Encode(args) => run_encode(args),
        Command::List(args) => print(|out| run_list(args, out)),
        Command::Describe(args) => print(|out| run_describe(args, out)),
        Command::Schema(_) => print(|out| {
            serde_json::to_writer_pretty(&mut *out, &catalogue::schema())?;
            writeln!(out)?;
            Ok(ExitCode::SUCCESS)
        }),
        Command::Seeds(args) => run_seeds(args),
        Command::Vectors(args) => print(|out| run_vectors(args, out)),
    }
}

fn run_vectors(args: &VectorsArgs, out: &mut dyn Write) -> io::Result<ExitCode> {
    let files = match vectors::files().and_then(|files| Ok((vectors::tally(&files)?, files))) {
        Ok((counts, files)) => {
            out.write_all(counts.as_bytes())?;
            files
        }
        Err(reason) => {
            writeln!(io::stderr(), "cti: {}", reason.trim_end())?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let (folder, differences) = match (&args.out, &args.check) {
        (Some(folder), _) => (folder, vectors::write(&files, folder).map(|()| Vec::new())),
        (None, Some(folder)) => (folder, vectors::compare(&files, folder)),
        (None, None) => return Ok(ExitCode::from(USAGE)),
    };
    match differences {
        Ok(differences) if differences.is_empty() => Ok(ExitCode::SUCCESS),
        Ok(differences) => {
            for difference in differences {
                writeln!(io::stderr(), "cti: {difference}")?;
            }
            Ok(ExitCode::FAILURE)
        }
        Err(error) => {
            writeln!(io::stderr(), "cti: {}: {error}", input::file_name(folder))?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// Prints to standard output; whoever reads it may have seen enough at any time.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<ExitCode>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|code| out.flush().map(|()| code)) {
        Ok(code) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "cti: standard output: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run_list(args: &ListArgs, out: &mut dyn Write) -> io::Result<ExitCode> {
    let filter = Filter {
        name: args.name.clone(),
        kind: args.kind.map(Into::into),
        service: args.service.clone(),
        layout: args.layout.map(Into::into),
        protocol: args.protocol.map(|version| Protocol::new(args.product.into(), version)),
    };
    if catalogue::list(&filter, out)? > 0 {
        return Ok(ExitCode::SUCCESS);
    }
    writeln!(io::stderr(), "cti: no message fits")?;
    Ok(ExitCode::FAILURE)
}

fn run_describe(args: &DescribeArgs, out: &mut dyn Write) -> io::Result<ExitCode> {
    let found = catalogue::find(&args.message);
    if found.is_empty() {
        let hint = "`cti list` shows the messages that there are";
        writeln!(io::stderr(), "cti: {}: no such message: {hint}", args.message)?;
        return Ok(ExitCode::FAILURE);
    }
    for (position, entry) in found.into_iter().enumerate() {
        if position > 0 {
            writeln!(out)?;
        }
        catalogue::describe(entry, out)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn run_seeds(args: &SeedsArgs) -> ExitCode {
    let SeedsArgs { ref out, protocol, product, seed } = *args;
    let settings = seeds::Settings { product: product.into(), protocol, seed };
    match seeds::write_all(settings, out) {
        Ok(seeds::Written { valid, near_valid }) => print(|out| {
            writeln!(out, "{valid} valid and {near_valid} nearly valid messages")?;
            Ok(ExitCode::SUCCESS)
        }),
        Err(error) => {
            let _ = writeln!(io::stderr(), "cti: {}: {error}", input::file_name(out));
            ExitCode::FAILURE
        }
    }
}

fn run_decode(args: &DecodeArgs) -> ExitCode {
    let stdout = io::stdout();
    let colours = AutoStream::choice(&stdout) != ColorChoice::Never;
    let mut renderer: Box<dyn Render> =
        if args.json { Box::new(Json) } else { Box::new(Text::new(Palette::new(colours))) };
    let mut data = BufWriter::new(stdout.lock());
    let mut reports = io::stderr();
    let mut console = Console::new(&mut data, &mut reports, input::name_of(&args.input));
    let outcome = input::open(&args.input)
        .map_err(Failure::Input)
        .and_then(|input| decode(input, &args.settings(), &mut *renderer, &mut console));
    exit_code(outcome, &mut console)
}

fn run_encode(args: &EncodeArgs) -> ExitCode {
    let mut reports = io::stderr();
    let name = input::name_of(&args.input);
    let Some(output) = output(args.output.as_deref()) else {
        let hint = "messages are bytes, which a terminal can't show: use -o FILE or a pipe";
        let _ = writeln!(reports, "cti: standard output: {hint}");
        return ExitCode::from(USAGE);
    };
    if args.output.as_deref().is_some_and(|path| is_same_file(path, &args.input)) {
        let _ = writeln!(reports, "cti: {name}: is the output too, which would overwrite it");
        return ExitCode::FAILURE;
    }
    let mut data = BufWriter::new(output);
    let mut console = Console::new(&mut data, &mut reports, name);
    let settings =
        encode::Settings { product: args.dialect.product.into(), protocol: args.dialect.protocol };
    let outcome = input::open(&args.input)
        .map_err(Failure::Input)
        .and_then(|input| encode(input, &settings, &mut console));
    exit_code(outcome, &mut console)
}

/// Where encoded messages go, or `None` where that would be a terminal that nobody asked for.
fn output(path: Option<&Path>) -> Option<Box<dyn Write>> {
    let stdout = io::stdout();
    match path {
        Some(path) if !input::is_standard(path) => {
            Some(Box::new(NewFile { path: path.to_owned(), file: None }))
        }
        None if stdout.is_terminal() => None,
        _ => Some(Box::new(stdout)),
    }
}

/// Whether the output would overwrite the input, also where that is standard input.
fn is_same_file(output: &Path, input: &Path) -> bool {
    if input::is_standard(output) {
        return false;
    }
    let input = if input::is_standard(input) { Path::new("/dev/stdin") } else { input };
    match (output.canonicalize(), input.canonicalize()) {
        (Ok(output), Ok(input)) => output == input && input.is_file(),
        _ => false,
    }
}

/// A file that is created once there is something to write.
struct NewFile {
    path: PathBuf,
    file: Option<File>,
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(file) = &mut self.file {
            return file.write(bytes);
        }
        let file = File::create(&self.path).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", input::file_name(&self.path)))
        })?;
        self.file.insert(file).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

fn exit_code(outcome: Result<(), Failure>, console: &mut Console<'_>) -> ExitCode {
    let outcome = outcome.and_then(|()| Ok(console.flush()?));
    match outcome {
        // Whoever reads the output has seen enough.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(failure) => {
            // The data comes first where it still can; what matters is in the failure.
            let _ = console.fault(failure);
            return ExitCode::FAILURE;
        }
        Ok(()) => {}
    }
    if console.faults == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
