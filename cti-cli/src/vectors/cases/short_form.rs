//! Bodies of the fixed part that an older version had.

use cti_codec::Protocol;

use crate::vectors::flags::Flag;
use crate::vectors::subject::{Failure, Subject};
use crate::vectors::wire::message;

pub(super) fn cases(subject: &mut Subject) -> Result<(), Failure> {
    let Some(short) = subject.descriptor.short_form else { return Ok(()) };
    let later: Vec<Protocol> =
        subject.protocols().filter(|protocol| protocol.version() >= short).collect();
    for protocol in later {
        let older = Protocol::new(protocol.product(), short);
        let len = subject.descriptor.fixed_len(older);
        for round in 0..12_u8 {
            let case = format!("short-form-{round}");
            let body = subject.random(&case).bytes(len);
            let comment = format!("a body of {len} bytes");
            let bytes = message(subject.descriptor.number, &body);
            subject.add(protocol, case, comment, &[Flag::ShortForm], bytes);
        }
        for (kind, len) in [("shorter", len.saturating_sub(1)), ("longer", len.saturating_add(1))] {
            let case = format!("short-form-{kind}");
            let body = subject.random(&case).bytes(len);
            let comment = format!("a body of {len} bytes: a byte {kind}");
            let bytes = message(subject.descriptor.number, &body);
            subject.add(protocol, case, comment, &[Flag::ShortForm], bytes);
        }
    }
    Ok(())
}
