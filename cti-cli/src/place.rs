//! Where in the input a message stands.

use std::fmt;
use std::net::SocketAddr;

use crate::capture::Stamp;
use crate::session::Side;

/// Where a message stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// Bytes before it: of the input, or of its direction of its connection.
    pub offset: u64,
    /// The packet that completed it, in a capture.
    pub packet: Option<PacketPlace>,
}

/// The packet that completed a message.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PacketPlace {
    /// Its number in the capture, from 1.
    pub number: u64,
    /// When it was captured, if the capture tells.
    pub time: Option<Stamp>,
    /// Who sent it.
    pub src: SocketAddr,
    /// To whom.
    pub dst: SocketAddr,
    /// Whether the client sent it.
    pub from_client: bool,
}

impl Place {
    /// The side that sent the message, which only a capture tells.
    #[must_use]
    pub fn side(&self) -> Option<Side> {
        let packet = self.packet.as_ref()?;
        Some(if packet.from_client { Side::Client } else { Side::Server })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.packet {
            Some(PacketPlace { number, src, dst, .. }) => {
                write!(
                    f,
                    "packet {number}, {src} to {dst}, message at byte {} of this direction",
                    self.offset
                )
            }
            None => write!(f, "message at byte {}", self.offset),
        }
    }
}
