//! Colours, where they are wanted.

use std::fmt;

use anstyle::{AnsiColor, Style};

/// Colours for a terminal, or none.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    on: bool,
}

impl Palette {
    /// Colours, or none.
    #[must_use]
    pub const fn new(on: bool) -> Self {
        Self { on }
    }

    pub(super) fn message<T: fmt::Display>(self, shown: T) -> impl fmt::Display {
        self.paint(Style::new().bold(), shown)
    }

    pub(super) fn label<T: fmt::Display>(self, shown: T) -> impl fmt::Display {
        self.paint(AnsiColor::Cyan.on_default(), shown)
    }

    pub(super) fn aside<T: fmt::Display>(self, shown: T) -> impl fmt::Display {
        self.paint(Style::new().dimmed(), shown)
    }

    pub(super) fn warning<T: fmt::Display>(self, shown: T) -> impl fmt::Display {
        self.paint(AnsiColor::Yellow.on_default(), shown)
    }

    pub(super) fn error<T: fmt::Display>(self, shown: T) -> impl fmt::Display {
        self.paint(AnsiColor::Red.on_default().bold(), shown)
    }

    fn paint<T: fmt::Display>(self, style: Style, shown: T) -> impl fmt::Display {
        let style = if self.on { style } else { Style::new() };
        Painted { style, shown }
    }
}

struct Painted<T> {
    style: Style,
    shown: T,
}

impl<T: fmt::Display> fmt::Display for Painted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { style, shown } = self;
        write!(f, "{style}{shown}{style:#}")
    }
}
