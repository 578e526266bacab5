//! Media streams and the recording of calls.

use cti_codec::{OpenEnum, Unrecognized};

/// Which way a media stream flows, seen from the agent's device.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RtpDirection {
    /// Towards the device.
    #[cti(value = 0)]
    Input,
    /// Away from the device.
    #[cti(value = 1)]
    Output,
    /// Both ways.
    #[cti(value = 2)]
    Bidirectional,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// What a media stream carries.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RtpType {
    /// Sound.
    #[cti(value = 0)]
    Audio,
    /// Pictures.
    #[cti(value = 1)]
    Video,
    /// Data.
    #[cti(value = 2)]
    Data,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Who hears the tone that tells of a recording.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum PlayToneDirection {
    /// The agent.
    #[cti(value = 0)]
    Local,
    /// The other party.
    #[cti(value = 1)]
    Remote,
    /// Both of them.
    #[cti(value = 2)]
    Both,
    /// Nobody.
    #[cti(value = 3)]
    None,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How a line's calls come to be recorded.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RecordingType {
    /// They are not recorded.
    #[cti(value = 0)]
    None,
    /// Every call is recorded by itself.
    #[cti(value = 1)]
    Automatic,
    /// An application starts it, and the phone shows nothing.
    #[cti(value = 2)]
    ApplicationInitiatedSilent,
    /// The user starts it at the phone.
    #[cti(value = 3)]
    UserInitiatedFromDevice,
    /// The user starts it in an application.
    #[cti(value = 4)]
    UserInitiatedFromApplication,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Which device sends the recorder a copy of the media.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum MediaForkingDeviceType {
    /// No device.
    #[cti(value = 0)]
    None,
    /// The phone.
    #[cti(value = 1)]
    Phone,
    /// The voice gateway.
    #[cti(value = 2)]
    Gateway,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// Whether a call needs its recorder.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RecorderType {
    /// Not known.
    #[cti(value = 0, name = "UNKNOWN")]
    UnknownType,
    /// The call goes on without it.
    #[cti(value = 1)]
    Optional,
    /// The call must be recorded.
    #[cti(value = 2)]
    Mandatory,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}

/// How the recorder fared.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, OpenEnum)]
#[cti(wire = u16)]
pub enum RecorderStatus {
    /// Not known.
    #[cti(value = 0, name = "UNKNOWN")]
    UnknownStatus,
    /// It records.
    #[cti(value = 1)]
    Success,
    /// It failed.
    #[cti(value = 2)]
    Failure,
    /// A number without a name.
    Unknown(Unrecognized<Self>),
}
