//! What is refused for being guessed first, and what is not.

use super::known::{COMMON, WORDS, lines};
use super::{check, fold};
use crate::password::Refused;

fn refused(reason: Refused, passwords: &[&str]) {
    for password in passwords {
        assert_eq!(check(password, "siti.rahma"), Err(reason), "{password}");
    }
}

#[test]
fn numbers_are_refused() {
    refused(Refused::OnlyDigits, &["317401234567", "3174-0123-4567-0001", "08 1234 567 890", "๑๒๓๔๕๖๗๘๙๐๑๒"]);
}

#[test]
fn patterns_are_refused() {
    refused(
        Refused::Pattern,
        &["aaaaaaaaaaaa", "abcabcabcabc", "sayangsayang", "sayangsayangsay", "abababbbaabb"],
    );
    refused(
        Refused::Pattern,
        &["abcdefghijkl", "zyxwvutsrqpon", "qwertyuiop[]", "1qaz2wsx3edc", "1q2w3e4r5t6y"],
    );
    refused(
        Refused::Pattern,
        &["poiuytrewqlkj", "ฟหกดเ้่าสวง123", "!@#$%^&*()_+", "asdfghjkl2019", "- - - - abcd e"],
    );
}

#[test]
fn names_are_refused() {
    refused(
        Refused::HoldsName,
        &["siti.rahma.2024", "SitiRahma!!99", "5iti.R@hma2024", "Lindung-2024!!", "rahmarahma-x7"],
    );
}

#[test]
fn common_phrases_are_refused_however_dressed() {
    refused(
        Refused::Common,
        &["aku cinta kamu selamanya", "AkuCintaKamuSelamanya99!", "Anh Yêu Em nhiều lắm"],
    );
    refused(
        Refused::Common,
        &["Mật khẩu của tôi", "mahal kita sobra", "chan rak ther 2567", "P@ssw0rd1234", "รหัสผ่าน2567!!"],
    );
    refused(
        Refused::Common,
        &["kantor imigrasi nunukan", "Royal Thai Police", "correct horse battery staple"],
    );
    refused(
        Refused::Common,
        &["jakarta-2019!", "polisi-jakarta-2024", "Nguyen Van Anh", "qwerty-password", "1iv3rp00l-1945"],
    );
}

#[test]
fn a_password_that_is_not_tried_first_is_accepted() {
    let accepted = [
        "x7#kP2mQ9z!w",
        "kerbau tenggelam di loteng",
        "lampu kuning paku bengkok",
        "con vịt lội qua ruộng bậc thang",
        "ช้างกินมะม่วงบนหลังคา",
        "លាមានស្វាយនៅលើដំបូល",
        "siti.rahma & her seventeen geese",
        "lindungi mereka yang tenggelam",
        "7f3a9c01-55d2-4e8b",
        "密码本在厨房的第三个抽屉里面吧",
    ];
    for password in accepted {
        assert_eq!(check(password, "siti.rahma"), Ok(()), "{password}");
    }
}

#[test]
fn the_lists_are_long_folded_ordered_and_of_the_right_length() {
    assert!(lines(COMMON).count() >= 3_000);
    assert!(lines(WORDS).count() >= 1_000);
    for (list, lengths) in [(COMMON, 12..=64), (WORDS, 3..=11)] {
        let mut before = "";
        for line in lines(list) {
            assert!(before < line, "{before} stands before {line}");
            assert_eq!(*fold(line), line);
            assert!(lengths.contains(&line.chars().count()), "{line}");
            before = line;
        }
    }
}

#[test]
fn every_phrase_on_the_list_is_refused() {
    for line in lines(COMMON) {
        assert!(check(line, "somebody").is_err(), "{line}");
    }
}
