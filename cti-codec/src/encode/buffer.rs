//! The buffers that encoding can append to.

use alloc::vec::Vec;
use bytes::BytesMut;

mod sealed {
    pub trait Sealed {}

    impl Sealed for alloc::vec::Vec<u8> {}
    impl Sealed for bytes::BytesMut {}
}

/// A buffer that encoding can append to: a `Vec<u8>` or a `BytesMut`.
pub trait Buffer: sealed::Sealed {
    /// Bytes in it.
    #[doc(hidden)]
    fn used(&self) -> usize;

    /// Appends `len` bytes and returns them, to be written over.
    #[doc(hidden)]
    fn append(&mut self, len: usize) -> &mut [u8];

    /// Takes off what was appended.
    #[doc(hidden)]
    fn cut(&mut self, len: usize);
}

/// Implements `Buffer` alike for both kinds.
macro_rules! buffers {
    ($($Buffer:ty)*) => {
        $(
            impl Buffer for $Buffer {
                #[inline]
                fn used(&self) -> usize {
                    self.len()
                }

                #[inline]
                fn cut(&mut self, len: usize) {
                    self.truncate(len);
                }

                #[inline]
                fn append(&mut self, len: usize) -> &mut [u8] {
                    let start = self.len();
                    self.resize(start.saturating_add(len), 0);
                    self.get_mut(start..).unwrap_or_default()
                }
            }
        )*
    };
}

buffers!(Vec<u8> BytesMut);
