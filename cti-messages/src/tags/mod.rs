//! The tags of floating fields. Constants leave out the `_TAG` that ends the protocol's own names.

mod listed;
mod names;
mod narrow;
mod wide;

pub(crate) use listed::listed;
pub use listed::listed_for;
pub use names::NAMES;
pub use narrow::*;
pub use wide::*;

/// The protocol's name of a tag, `_TAG` included: `ANI_TAG` for 8.
#[must_use]
pub fn name(tag: u16) -> Option<&'static str> {
    let index = NAMES.binary_search_by_key(&tag, |&(number, _)| number).ok()?;
    NAMES.get(index).map(|&(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_in_order() {
        assert!(NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn name_finds_only_named_tags() {
        assert_eq!(name(CLIENT_ID), Some("CLIENT_ID_TAG"));
        assert_eq!(name(ANI), Some("ANI_TAG"));
        assert_eq!(name(MEDIA_PROVIDER), Some("MEDIA_PROVIDER_TAG"));
        assert_eq!(name(0), None);
        assert_eq!(name(54), None);
        assert_eq!(name(u16::MAX), None);
    }
}
