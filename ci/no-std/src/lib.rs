//! Links the libraries without `std`. Were one of them, or of their dependencies, to need it, this
//! would not build: the panic handler below would be there twice.
#![no_std]

use core::alloc::{GlobalAlloc, Layout};

use cti_messages::AnyMessage;
use cti_messages::codec::{Frame, MessageSet, ProtocolVersion};

struct Nowhere;

// Nothing here runs: the allocator only has to exist.
unsafe impl GlobalAlloc for Nowhere {
    unsafe fn alloc(&self, _: Layout) -> *mut u8 {
        core::ptr::null_mut()
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}

#[global_allocator]
static NOWHERE: Nowhere = Nowhere;

#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// Pulls the whole decoder in.
#[unsafe(no_mangle)]
pub extern "C" fn can_decode(number: u32) -> bool {
    AnyMessage::decode(Frame { message_type: number, body: &[] }, ProtocolVersion::V25).is_ok()
}
