//! What can be said on the command line.

use std::path::PathBuf;

use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use cti_codec::{Conformance, MessageKind, Product, ProtocolVersion};

use crate::catalogue::Known;
use crate::{decode, input};

/// Where CTI servers listen unless told otherwise: side A of a Unified CCE system.
pub const DEFAULT_PORT: u16 = 42027;

/// Reads and writes Cisco's CTI Server protocol (GED-188).
#[derive(Clone, Debug, Parser)]
#[command(name = "cti", version)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the command can do.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Print the messages of a capture, or of a stream of messages.
    ///
    /// A pcap or pcapng capture is known by its first bytes: both directions of every connection on
    /// the port are read. Anything else is taken for messages back to back. Exit status: 0; 1 where
    /// anything could not be read, or there is no message; 2 for bad usage.
    ///
    /// Messages are read at the protocol version of the connection's last OPEN_REQ that was not
    /// refused. Notes on standard error, which do not change the exit status, say where an OPEN_REQ
    /// announces an unknown version and where there is none, so that a version was assumed.
    Decode(DecodeArgs),
    /// Turn JSON lines, as `decode --json` prints them, into a stream of messages.
    ///
    /// Counts in the JSON are ignored: they are computed. A line with a "body" is written as its
    /// bytes are. For a line that can't be encoded nothing is written; the others are, and the exit
    /// status is 1.
    Encode(EncodeArgs),
    /// List the messages: number, name, kind, service, layout and versions.
    List(ListArgs),
    /// Show the layout of a message as a table.
    Describe(DescribeArgs),
    /// Print everything that is known of the protocol, for programs.
    Schema(SchemaArgs),
    /// Write messages to begin fuzzing a server or client with, a file each.
    ///
    /// Of every published layout, at every version at which it differs: valid messages (least, typical
    /// and most of it) into the folder `valid`, nearly valid ones into `near-valid`, and beside them
    /// `dictionary.txt` with message numbers and tags, for AFL and libFuzzer. The same options give the
    /// same files.
    Seeds(SeedsArgs),
    /// Write the conformance vectors, or compare them with those of a folder.
    ///
    /// Prints how many tests there are of what. Exit status: 1 where files differ, or something is
    /// tested too little.
    Vectors(VectorsArgs),
}

/// Which messages to write.
#[derive(Clone, Debug, Group)]
pub struct SeedsArgs {
    /// The folder; it is made if it is not there.
    #[arg(short, long, value_name = "DIR")]
    pub out: PathBuf,
    /// The one protocol version, 13 to 25. Without it: all at which a layout differs.
    #[arg(long, value_name = "N", value_parser = protocol_version)]
    pub protocol: Option<ProtocolVersion>,
    /// The product that speaks: Unified CCE or Unified CCX.
    #[arg(long, value_enum, default_value_t)]
    pub product: ProductName,
    /// Another number gives other messages.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

/// What to do with the vectors.
#[derive(Clone, Debug, Group)]
#[group(required = true, multiple = false)]
pub struct VectorsArgs {
    /// Write them to this folder, in place of those that are there.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Compare them with those of this folder.
    #[arg(long, value_name = "DIR")]
    pub check: Option<PathBuf>,
}

/// Which messages to list: those that fit everything given.
#[derive(Clone, Debug, Default, Group)]
pub struct ListArgs {
    /// Part of the name, in any case.
    pub name: Option<String>,
    /// What the message is for.
    #[arg(long, value_enum)]
    pub kind: Option<KindName>,
    /// Part of the service's name, such as `supervisor`.
    #[arg(long)]
    pub service: Option<String>,
    /// Whether the fields are known.
    #[arg(long, value_enum)]
    pub layout: Option<LayoutName>,
    /// A protocol version that has the message.
    #[arg(long, value_name = "N", value_parser = protocol_version)]
    pub protocol: Option<ProtocolVersion>,
    /// The product that has the message at that version.
    #[arg(long, value_enum, default_value_t, requires = "protocol")]
    pub product: ProductName,
}

/// What a message is for, as the command line names it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum KindName {
    /// Asks for something.
    Req,
    /// Answers a request.
    Conf,
    /// Tells what happened.
    Event,
    /// Reports without waiting for an answer.
    Ind,
    /// Answers a request of the task interface.
    Resp,
}

impl From<KindName> for MessageKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Req => Self::Request,
            KindName::Conf => Self::Confirmation,
            KindName::Event => Self::Event,
            KindName::Ind => Self::Indication,
            KindName::Resp => Self::Response,
        }
    }
}

/// How much is known of a message's fields, as the command line names it.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum LayoutName {
    /// The guide prints them.
    Published,
    /// Only number and name are public.
    Unpublished,
    /// The number is kept for later.
    Reserved,
}

impl From<LayoutName> for Known {
    fn from(name: LayoutName) -> Self {
        match name {
            LayoutName::Published => Self::Published,
            LayoutName::Unpublished => Self::Unpublished,
            LayoutName::Reserved => Self::Reserved,
        }
    }
}

/// Which message to describe.
#[derive(Clone, Debug, Group)]
pub struct DescribeArgs {
    /// Its name or number: CALL_DELIVERED_EVENT, CallDeliveredEvent, 9.
    pub message: String,
}

/// How to print what is known.
#[derive(Clone, Copy, Debug, Group)]
pub struct SchemaArgs {
    /// As JSON, the one form there is.
    #[arg(long, required = true)]
    pub json: bool,
}

/// How to decode.
#[derive(Clone, Debug, Group)]
pub struct DecodeArgs {
    /// The capture or stream, `-` for standard input.
    #[arg(default_value = "-", value_name = "FILE")]
    pub input: PathBuf,
    /// The input is text: bytes in hexadecimal, also as xxd, hexdump -C,
    /// od -A x -t x1 or Wireshark print them.
    #[arg(long)]
    pub hex: bool,
    /// How the bytes are laid out.
    #[command(flatten)]
    pub dialect: Dialect,
    /// Refuse messages that break the protocol, where something could be read all the same.
    #[arg(long)]
    pub strict: bool,
    /// Print JSON, one line a message, not text.
    #[arg(long)]
    pub json: bool,
    /// The server's TCP port in a capture; give it again for more ports.
    #[arg(long = "port", value_name = "PORT", default_values_t = [DEFAULT_PORT],
          value_parser = clap::value_parser!(u16).range(1..))]
    pub ports: Vec<u16>,
}

/// How to encode.
#[derive(Clone, Debug, Group)]
pub struct EncodeArgs {
    /// The JSON lines, `-` for standard input.
    #[arg(default_value = "-", value_name = "FILE")]
    pub input: PathBuf,
    /// How the bytes are laid out.
    #[command(flatten)]
    pub dialect: Dialect,
    /// Where the stream goes, `-` for standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Which layout the bytes have.
#[derive(Clone, Copy, Debug, Default, Group)]
pub struct Dialect {
    /// The protocol version, 13 to 25. Without it: what the connection's last OPEN_REQ that was not
    /// refused announces, or the nearest version that the product has; without an OPEN_REQ 24 (18
    /// with --product ccx).
    #[arg(long, value_name = "N", value_parser = protocol_version)]
    pub protocol: Option<ProtocolVersion>,
    /// The product that speaks: Unified CCE or Unified CCX.
    #[arg(long, value_enum, default_value_t)]
    pub product: ProductName,
}

/// A product, as the command line names it.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, ValueEnum)]
pub enum ProductName {
    /// Unified Contact Center Enterprise.
    #[default]
    Cce,
    /// Unified Contact Center Express.
    Ccx,
}

impl From<ProductName> for Product {
    fn from(name: ProductName) -> Self {
        match name {
            ProductName::Cce => Self::UnifiedCce,
            ProductName::Ccx => Self::UnifiedCcx,
        }
    }
}

impl DecodeArgs {
    /// The same for [`decode`].
    #[must_use]
    pub fn settings(&self) -> decode::Settings {
        decode::Settings {
            product: self.dialect.product.into(),
            protocol: self.dialect.protocol,
            conformance: if self.strict { Conformance::Strict } else { Conformance::Tolerant },
            ports: self.ports.clone(),
            hex: self.hex,
            live: input::is_standard(&self.input),
        }
    }
}

fn protocol_version(text: &str) -> Result<ProtocolVersion, String> {
    let number = text.parse().map_err(|_| "not a number".to_owned())?;
    ProtocolVersion::new(number).ok_or_else(|| "the versions are 13 to 25".to_owned())
}
