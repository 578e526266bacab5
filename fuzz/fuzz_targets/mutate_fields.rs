#![no_main]

use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};

fuzz_target!(|data: &[u8]| cti_properties::mutate_fields(data));

// Every eighth mutation is one of the fuzzer's own.
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed.is_multiple_of(8) {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut input = data[..size].to_vec();
    cti_properties::mutate(&mut input, seed);
    let len = input.len().min(max_size).min(data.len());
    data[..len].copy_from_slice(&input[..len]);
    len
});
