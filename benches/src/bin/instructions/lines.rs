//! What workloads cost as they grow: a straight line, or not.

use cti_benches::less::LINE;

use crate::counting::Counted;

/// The most that a byte of the largest message may cost of what one of the middle one costs.
pub const STRAIGHT: f64 = 1.25;

/// One way of growing, decoded or encoded in one way.
pub struct Line<'c> {
    pub what: &'c str,
    pub who: &'c str,
    /// Size, bytes, instructions.
    pub points: Vec<(f64, f64, f64)>,
}

impl Line<'_> {
    /// How much more a byte of the largest costs than one of that in the middle.
    pub fn bend(&self) -> f64 {
        let per_byte = |point: Option<&(f64, f64, f64)>| point.map_or(0.0, |(_, b, i)| i / b);
        per_byte(self.points.last()) / per_byte(self.points.get(self.points.len() / 2))
    }

    pub fn is_straight(&self) -> bool {
        self.bend() <= STRAIGHT
    }
}

pub fn lines(counted: &[Counted]) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for row in counted {
        let name = row.workload.group.strip_prefix(LINE).and_then(|name| name.rsplit_once(' '));
        let Some((what, size)) = name else { continue };
        let who = row.workload.who.as_str();
        let point = (size.parse().unwrap_or(0.0), row.workload.bytes, row.instructions);
        match lines.iter_mut().find(|line| line.what == what && line.who == who) {
            Some(line) => line.points.push(point),
            None => lines.push(Line { what, who, points: vec![point] }),
        }
    }
    lines
}

/// Prints lines; whether all are straight.
pub fn print_lines(lines: &[Line<'_>]) -> bool {
    for line in lines {
        println!("\n{}, {}", line.what, line.who);
        println!("  {:>10}{:>10}{:>14}{:>10}", line.what, "bytes", "instructions", "per byte");
        for (size, bytes, cost) in &line.points {
            println!("  {size:>10}{bytes:>10}{cost:>14.1}{:>10.2}", cost / bytes);
        }
        println!(
            "  the last to the middle: {:.2}, {}",
            line.bend(),
            if line.is_straight() { "straight" } else { "BENT" },
        );
    }
    lines.iter().all(Line::is_straight)
}
