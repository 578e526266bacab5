#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| cti_properties::framing_chunks(data));
