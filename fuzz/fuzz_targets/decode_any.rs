#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| cti_properties::decode_any(data));
