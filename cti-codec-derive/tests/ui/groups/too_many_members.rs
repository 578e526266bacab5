use cti_codec::Group;

#[derive(Group)]
struct Example {
    #[cti(tag = 1)]
    member1: Option<u32>,
    #[cti(tag = 2)]
    member2: Option<u32>,
    #[cti(tag = 3)]
    member3: Option<u32>,
    #[cti(tag = 4)]
    member4: Option<u32>,
    #[cti(tag = 5)]
    member5: Option<u32>,
    #[cti(tag = 6)]
    member6: Option<u32>,
    #[cti(tag = 7)]
    member7: Option<u32>,
    #[cti(tag = 8)]
    member8: Option<u32>,
    #[cti(tag = 9)]
    member9: Option<u32>,
    #[cti(tag = 10)]
    member10: Option<u32>,
    #[cti(tag = 11)]
    member11: Option<u32>,
    #[cti(tag = 12)]
    member12: Option<u32>,
    #[cti(tag = 13)]
    member13: Option<u32>,
    #[cti(tag = 14)]
    member14: Option<u32>,
    #[cti(tag = 15)]
    member15: Option<u32>,
    #[cti(tag = 16)]
    member16: Option<u32>,
    #[cti(tag = 17)]
    member17: Option<u32>,
    #[cti(tag = 18)]
    member18: Option<u32>,
    #[cti(tag = 19)]
    member19: Option<u32>,
    #[cti(tag = 20)]
    member20: Option<u32>,
    #[cti(tag = 21)]
    member21: Option<u32>,
    #[cti(tag = 22)]
    member22: Option<u32>,
    #[cti(tag = 23)]
    member23: Option<u32>,
    #[cti(tag = 24)]
    member24: Option<u32>,
    #[cti(tag = 25)]
    member25: Option<u32>,
    #[cti(tag = 26)]
    member26: Option<u32>,
    #[cti(tag = 27)]
    member27: Option<u32>,
    #[cti(tag = 28)]
    member28: Option<u32>,
    #[cti(tag = 29)]
    member29: Option<u32>,
    #[cti(tag = 30)]
    member30: Option<u32>,
    #[cti(tag = 31)]
    member31: Option<u32>,
    #[cti(tag = 32)]
    member32: Option<u32>,
    #[cti(tag = 33)]
    member33: Option<u32>,
    #[cti(tag = 34)]
    member34: Option<u32>,
    #[cti(tag = 35)]
    member35: Option<u32>,
    #[cti(tag = 36)]
    member36: Option<u32>,
    #[cti(tag = 37)]
    member37: Option<u32>,
    #[cti(tag = 38)]
    member38: Option<u32>,
    #[cti(tag = 39)]
    member39: Option<u32>,
    #[cti(tag = 40)]
    member40: Option<u32>,
    #[cti(tag = 41)]
    member41: Option<u32>,
    #[cti(tag = 42)]
    member42: Option<u32>,
    #[cti(tag = 43)]
    member43: Option<u32>,
    #[cti(tag = 44)]
    member44: Option<u32>,
    #[cti(tag = 45)]
    member45: Option<u32>,
    #[cti(tag = 46)]
    member46: Option<u32>,
    #[cti(tag = 47)]
    member47: Option<u32>,
    #[cti(tag = 48)]
    member48: Option<u32>,
    #[cti(tag = 49)]
    member49: Option<u32>,
    #[cti(tag = 50)]
    member50: Option<u32>,
    #[cti(tag = 51)]
    member51: Option<u32>,
    #[cti(tag = 52)]
    member52: Option<u32>,
    #[cti(tag = 53)]
    member53: Option<u32>,
    #[cti(tag = 54)]
    member54: Option<u32>,
    #[cti(tag = 55)]
    member55: Option<u32>,
    #[cti(tag = 56)]
    member56: Option<u32>,
    #[cti(tag = 57)]
    member57: Option<u32>,
    #[cti(tag = 58)]
    member58: Option<u32>,
    #[cti(tag = 59)]
    member59: Option<u32>,
    #[cti(tag = 60)]
    member60: Option<u32>,
    #[cti(tag = 61)]
    member61: Option<u32>,
    #[cti(tag = 62)]
    member62: Option<u32>,
    #[cti(tag = 63)]
    member63: Option<u32>,
    #[cti(tag = 64)]
    member64: Option<u32>,
    #[cti(tag = 65)]
    member65: Option<u32>,
}

fn main() {}
