//! Places in the fixed part.

use super::*;

#[test]
fn a_run_reads_where_it_is_told_and_nothing_past_its_end() {
    let run = Run::new(&[1, 2, 3, 4, 0xFF]);
    assert_eq!(run.at::<u16>(0), Some(0x0102));
    assert_eq!(run.at::<u32>(1), Some(0x0203_04FF));
    assert_eq!(run.at::<i8>(4), Some(-1));
    assert_eq!((run.at::<u16>(4), run.at::<u8>(5), run.at::<u8>(6)), (None, None, None));
    assert_eq!(run.at_as::<u8, u32>(4), Some(255));
    assert_eq!(run.count_at::<u16>(2).and_then(Count::on_wire), Some(0x0304));
    assert_eq!(run.count_at::<u16>(4), None);
}
