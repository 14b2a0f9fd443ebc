//! The closed lists read and write the same words everywhere; sets of them keep their members.

use lindung_access::{Action, Field, FieldSet, Purpose, Relation, Role, Standing};
use proptest::prelude::*;

/// Checks one list: JSON, `parse`, `FromStr` and `Display` agree, and a stranger is refused.
macro_rules! one_word_each {
    ($test:ident, $list:ident, $stranger:literal, $message:literal) => {
        #[test]
        fn $test() {
            for member in $list::ALL.iter().copied() {
                let json = serde_json::to_string(&member).expect("a word can be written");
                assert_eq!(json, format!("\"{}\"", member.as_str()));
                assert_eq!(serde_json::from_str::<$list>(&json).ok(), Some(member));
                assert_eq!($list::parse(member.as_str()), Ok(member));
                assert_eq!(member.to_string().parse(), Ok(member));
            }
            let refused = $list::parse($stranger).expect_err("no such word");
            assert_eq!(refused.to_string(), $message);
            assert!(serde_json::from_str::<$list>(concat!("\"", $stranger, "\"")).is_err());
        }
    };
}

one_word_each!(roles, Role, "Judge", "`Judge` is no role");
one_word_each!(purposes, Purpose, "", "`` is no purpose");
one_word_each!(relations, Relation, "friend", "`friend` is no relation");
one_word_each!(fields, Field, "name", "`name` is no field");
one_word_each!(actions, Action, "delete", "`delete` is no action");

#[test]
fn a_set_holds_every_member_of_its_list() {
    assert_eq!(FieldSet::ALL.len(), Field::ALL.len());
    assert_eq!(FieldSet::ALL.iter().collect::<Vec<_>>(), Field::ALL);
    assert_eq!(Standing::ALL.iter().collect::<Vec<_>>(), Relation::ALL);
    assert_eq!(Standing::default(), Standing::EMPTY);
    assert!(FieldSet::EMPTY.is_empty());
}

#[test]
fn a_set_is_a_list_of_words_in_json() {
    let standing = Standing::EMPTY.with(Relation::Court).with(Relation::Agency);
    assert_eq!(serde_json::to_string(&standing).ok().as_deref(), Some(r#"["agency","court"]"#));
    assert_eq!(serde_json::from_str::<Standing>(r#"["court","agency","court"]"#).ok(), Some(standing));
    assert!(serde_json::from_str::<Standing>(r#"["agency","friend"]"#).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_number_is_a_set_only_where_each_bit_is_a_member(bits: u32) {
        let set = FieldSet::from_bits(bits);
        prop_assert_eq!(set.is_some(), bits >> Field::ALL.len() == 0);
        if let Some(set) = set {
            prop_assert_eq!(set.bits(), bits);
            prop_assert_eq!(set.iter().collect::<FieldSet>(), set);
            prop_assert_eq!(set.complement().union(set), FieldSet::ALL);
            prop_assert!(set.complement().intersection(set).is_empty());
            for field in Field::ALL.iter().copied() {
                prop_assert!(set.with(field).contains(field) && !set.without(field).contains(field));
            }
        }
    }
}
