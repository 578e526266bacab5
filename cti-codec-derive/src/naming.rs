//! From Rust names to the guide's.

/// Words that the guide writes in its own way, and their Rust spelling.
const ACRONYMS: &[(&str, &str)] = &[
    ("acd", "ACD"),
    ("ani", "ANI"),
    ("cct", "CCT"),
    ("cil", "CIL"),
    ("coc", "COC"),
    ("cti", "CTI"),
    ("ctios", "CTIOS"),
    ("dn", "DN"),
    ("dnis", "DNIS"),
    ("dtmf", "DTMF"),
    ("guid", "GUID"),
    ("icm", "ICM"),
    ("id", "ID"),
    ("ipv6", "IPV6"),
    ("mr", "MR"),
    ("mrd", "MRD"),
    ("mrds", "MRDs"),
    ("pg", "PG"),
    ("rtp", "RTP"),
    ("sso", "SSO"),
    ("uri", "URI"),
];

/// A field's name in the guide: `connection_device_id` is `ConnectionDeviceID`.
///
/// Words begin with a capital, and the guide's acronyms are spelled as it does.
pub(crate) fn field_name(rust: &str) -> String {
    let rust = rust.strip_prefix("r#").unwrap_or(rust);
    rust.split('_').map(word).collect()
}

fn word(word: &str) -> String {
    if let Some((_, guide)) = ACRONYMS.iter().find(|(rust, _)| *rust == word) {
        return (*guide).to_owned();
    }
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A constant's name: `AgentStateEvent` is `AGENT_STATE_EVENT`.
///
/// An underscore goes before a capital that follows a small letter or a digit.
pub(crate) fn constant_name(rust: &str) -> String {
    let rust = rust.strip_prefix("r#").unwrap_or(rust);
    let mut name = String::new();
    let mut before = None::<char>;
    for letter in rust.chars() {
        let follows = before.is_some_and(|c| c.is_lowercase() || c.is_ascii_digit());
        if letter.is_uppercase() && follows {
            name.push('_');
        }
        name.extend(letter.to_uppercase());
        before = Some(letter);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn field_names_are_the_guides() {
        for (rust, guide) in [
            ("connection_device_id", "ConnectionDeviceID"),
            ("num_cti_clients", "NumCTIClients"),
            ("mrd_id", "MRDID"),
            ("num_mrds", "NumMRDs"),
            ("ctios_cil_client_id", "CTIOSCILClientID"),
            ("avail_time_to_5", "AvailTimeTo5"),
            ("call_variable_10", "CallVariable10"),
            ("client_address_ipv6", "ClientAddressIPV6"),
            ("dnis", "DNIS"),
            ("r#type", "Type"),
            ("identity", "Identity"),
        ] {
            assert_eq!(field_name(rust), guide, "{rust}");
        }
    }

    #[test]
    fn constant_names_are_the_guides() {
        for (rust, guide) in [
            ("AgentStateEvent", "AGENT_STATE_EVENT"),
            ("SendDtmfSignalReq", "SEND_DTMF_SIGNAL_REQ"),
            ("Dms100", "DMS100"),
            ("G2Line", "G2_LINE"),
            ("None", "NONE"),
        ] {
            assert_eq!(constant_name(rust), guide, "{rust}");
        }
    }
}
