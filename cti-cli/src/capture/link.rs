//! From a packet to its TCP segment.

use std::borrow::Cow;
use std::net::{IpAddr, SocketAddr};

use etherparse::{EtherType, LaxNetSlice, LaxSlicedPacket, TransportSlice};

/// What the bytes of a packet begin with.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Link {
    /// Ethernet, with VLAN tags or without.
    Ethernet,
    /// An IPv4 or IPv6 header.
    Ip,
    /// Four bytes that name the address family, then IP.
    Loopback,
    /// Linux "cooked", version 1.
    Cooked,
    /// Linux "cooked", version 2.
    Cooked2,
    /// Anything else, by its number.
    Other(i32),
}

impl Link {
    /// The link of a number, as <https://www.tcpdump.org/linktypes.html> lists them.
    #[must_use]
    pub const fn of(number: i32) -> Self {
        match number {
            1 => Self::Ethernet,
            // 12 and 14 are 101 as some systems write it.
            12 | 14 | 101 | 228 | 229 => Self::Ip,
            0 | 108 => Self::Loopback,
            113 => Self::Cooked,
            276 => Self::Cooked2,
            _ => Self::Other(number),
        }
    }
}

/// What a packet says about its TCP connection.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Segment<'a> {
    /// Who sent it.
    pub src: SocketAddr,
    /// To whom.
    pub dst: SocketAddr,
    /// The sequence number.
    pub seq: u32,
    /// Whether it opens the connection.
    pub syn: bool,
    /// The sequence number that its sender expects next, if it tells.
    pub ack: Option<u32>,
    /// The data, as far as it was captured.
    pub data: Cow<'a, [u8]>,
}

impl<'a> Segment<'a> {
    /// The segment in a packet, if there is one. A fragment of an IP packet has none.
    #[must_use]
    pub fn of(link: Link, bytes: &'a [u8]) -> Option<Self> {
        let packet = match link {
            Link::Ethernet => LaxSlicedPacket::from_ethernet(bytes).ok()?,
            Link::Ip => LaxSlicedPacket::from_ip(bytes).ok()?,
            Link::Loopback => LaxSlicedPacket::from_ip(bytes.get(4..)?).ok()?,
            Link::Cooked => cooked(bytes, 14, 16)?,
            Link::Cooked2 => cooked(bytes, 0, 20)?,
            Link::Other(_) => return None,
        };
        let Some(TransportSlice::Tcp(tcp)) = &packet.transport else { return None };
        let (src, dst) = addresses(packet.net.as_ref()?)?;
        Some(Self {
            src: SocketAddr::new(src, tcp.source_port()),
            dst: SocketAddr::new(dst, tcp.destination_port()),
            seq: tcp.sequence_number(),
            syn: tcp.syn(),
            ack: tcp.ack().then(|| tcp.acknowledgment_number()),
            data: tcp.payload().into(),
        })
    }

    /// The same with its data copied.
    #[must_use]
    pub fn into_owned(self) -> Segment<'static> {
        Segment { data: self.data.into_owned().into(), ..self }
    }
}

/// A Linux "cooked" packet: its Ethernet type stands at `at`, its payload begins at `header`.
fn cooked(bytes: &[u8], at: usize, header: usize) -> Option<LaxSlicedPacket<'_>> {
    let ether_type = bytes.get(at..)?.first_chunk().copied().map(u16::from_be_bytes)?;
    Some(LaxSlicedPacket::from_ether_type(EtherType(ether_type), bytes.get(header..)?))
}

fn addresses(net: &LaxNetSlice<'_>) -> Option<(IpAddr, IpAddr)> {
    match net {
        LaxNetSlice::Ipv4(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        LaxNetSlice::Ipv6(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        LaxNetSlice::Arp(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use etherparse::PacketBuilder;

    use super::*;

    const DATA: &[u8] = b"\0\0\0\x04";

    fn ip(v6: bool) -> Vec<u8> {
        let builder = if v6 {
            PacketBuilder::ipv6([1; 16], [2; 16], 64)
        } else {
            PacketBuilder::ipv4([10, 0, 0, 1], [10, 0, 0, 2], 64)
        };
        let builder = builder.tcp(50_000, 42_027, 7, 1_000);
        let mut bytes = Vec::new();
        builder.write(&mut bytes, DATA).unwrap();
        bytes
    }

    fn with_header(header: &[u8], v6: bool) -> Vec<u8> {
        [header, &ip(v6)].concat()
    }

    fn read(link: i32, bytes: &[u8]) -> Option<(u16, u32, Cow<'_, [u8]>)> {
        Segment::of(Link::of(link), bytes).map(|s| (s.dst.port(), s.seq, s.data))
    }

    #[test]
    fn every_link_is_read() {
        let expected = Some((42_027, 7, DATA.into()));
        for (v6, family, ether_type) in [(false, 2, [0x08, 0x00]), (true, 30, [0x86, 0xDD])] {
            let [high, low] = ether_type;
            let ethernet = [&[2; 12][..], &[high, low]].concat();
            let vlan = [&[2; 12][..], &[0x81, 0, 0, 5, high, low]].concat();
            let cooked = [&[0; 14][..], &[high, low]].concat();
            let cooked2 = [&[high, low][..], &[0; 18]].concat();
            assert_eq!(read(1, &with_header(&ethernet, v6)), expected);
            assert_eq!(read(1, &with_header(&vlan, v6)), expected);
            assert_eq!(read(113, &with_header(&cooked, v6)), expected);
            assert_eq!(read(276, &with_header(&cooked2, v6)), expected);
            assert_eq!(read(0, &with_header(&[family, 0, 0, 0], v6)), expected);
            assert_eq!(read(108, &with_header(&[0, 0, 0, family], v6)), expected);
            assert_eq!(read(101, &ip(v6)), expected);
        }
        assert_eq!(read(228, &ip(false)), expected);
        assert_eq!(read(229, &ip(true)), expected);
        assert_eq!(read(147, &ip(false)), None);
    }

    #[test]
    fn padding_is_no_data_and_cut_data_is_read() {
        let mut padded = ip(false);
        padded.extend([0; 6]);
        assert_eq!(read(101, &padded), Some((42_027, 7, DATA.into())));
        let whole = ip(false);
        let cut = &whole[..whole.len() - 1];
        assert_eq!(read(101, cut), Some((42_027, 7, DATA[..3].into())));
    }

    #[test]
    fn fragments_are_left_out() {
        let mut bytes = ip(false);
        bytes[6] = 0x20;
        assert_eq!(read(101, &bytes), None);
    }
}
