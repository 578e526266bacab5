//! The tags of floating fields. Constants leave out the `_TAG` that ends the protocol's own names.
//!
//! Two numbers changed their meaning between versions 24 and 25, and have a constant for each:
//!
//! | tag | up to version 24 | since version 25 |
//! | --- | --- | --- |
//! | 312 | [`NUM_POSITIVE_ANSWERS_SUGGESTIONS`] | [`MEDIA_TYPE`] |
//! | 313 | [`NUM_NEGATIVE_ANSWERS_SUGGESTIONS`] | [`MEDIA_PROVIDER`] |

use cti_codec::ProtocolVersion;

mod listed;
mod names;
mod narrow;
mod wide;

pub(crate) use listed::listed;
pub use listed::listed_for;
pub use names::{FORMER_NAMES, FormerName, NAMES};
pub use narrow::*;
pub use wide::*;

/// The protocol's name of a tag at version 25, `_TAG` included: `ANI_TAG` for 8.
#[must_use]
pub fn name(tag: u16) -> Option<&'static str> {
    let index = NAMES.binary_search_by_key(&tag, |&(number, _)| number).ok()?;
    NAMES.get(index).map(|&(_, name)| name)
}

/// The name of a tag at a version, `_TAG` included: [`name`], unless it had a former one then.
///
/// ```
/// use cti_messages::codec::ProtocolVersion;
/// use cti_messages::tags;
///
/// let name = |version| tags::name_at(312, version);
/// assert_eq!(name(ProtocolVersion::V24), Some("NUM_POSITIVE_ANSWERS_SUGGESTIONS_TAG"));
/// assert_eq!(name(ProtocolVersion::V25), Some("MEDIA_TYPE_TAG"));
/// ```
#[must_use]
pub fn name_at(tag: u16, version: ProtocolVersion) -> Option<&'static str> {
    let former = former_name(tag).filter(|former| version <= former.until);
    former.map_or_else(|| name(tag), |former| Some(former.name))
}

/// The name that a tag had before its number got another meaning, for the few that did.
#[must_use]
pub fn former_name(tag: u16) -> Option<FormerName> {
    FORMER_NAMES.iter().find(|former| former.tag == tag).copied()
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
    #[test]
    fn two_tags_had_another_name_up_to_version_24() {
        for version in ProtocolVersion::ALL {
            for tag in (0..=400).chain([u16::MAX]) {
                let expected = match (tag, version <= ProtocolVersion::V24) {
                    (NUM_POSITIVE_ANSWERS_SUGGESTIONS, true) => {
                        Some("NUM_POSITIVE_ANSWERS_SUGGESTIONS_TAG")
                    }
                    (NUM_NEGATIVE_ANSWERS_SUGGESTIONS, true) => {
                        Some("NUM_NEGATIVE_ANSWERS_SUGGESTIONS_TAG")
                    }
                    (MEDIA_TYPE, false) => Some("MEDIA_TYPE_TAG"),
                    (MEDIA_PROVIDER, false) => Some("MEDIA_PROVIDER_TAG"),
                    _ => name(tag),
                };
                assert_eq!(name_at(tag, version), expected, "{tag} at {version}");
            }
        }
    }

    #[test]
    fn a_former_name_is_not_a_name_today() {
        for FormerName { tag, name: former, until } in FORMER_NAMES {
            assert!(NAMES.iter().all(|(_, name)| name != former), "{former}");
            assert!(name(*tag).is_some() && *until < ProtocolVersion::V25, "{former}");
        }
    }
}
