//! Sealed values moved to another place: none opens there.

use lindung_store::access::{Purpose, act};
use lindung_store::people::operator;
use lindung_store::{Damage, Error, Fault, Id};
use serde_json::json;

use crate::house::{DAY, House, on_both};
use crate::people::{OFFICER, RANGER, WORKER};
use crate::raw::Raw;

on_both! {
    nothing_sealed_opens_elsewhere
    a_case_cannot_be_made_of_another
}

/// A column of one row.
struct Cell {
    table: &'static str,
    column: &'static str,
    row: String,
}

impl Cell {
    async fn get(&self, raw: &mut Raw) -> Vec<u8> {
        let Self { table, column, row } = self;
        raw.bytes(&format!("SELECT {column} FROM {table} WHERE {row}"))
            .await
            .into_iter()
            .next()
            .expect("a value")
    }

    async fn set(&self, raw: &mut Raw, value: &[u8]) {
        let Self { table, column, row } = self;
        let value = raw.hex(value);
        assert_eq!(raw.run(&format!("UPDATE {table} SET {column} = {value} WHERE {row}")).await, 1);
    }
}

fn is_sealed<T: std::fmt::Debug>(outcome: &Result<T, Error>, what: &str) {
    let sealed = matches!(outcome, Err(Error::Fault(Fault::Damaged(Damage::Sealed(_)))));
    assert!(sealed, "{what}: {outcome:?}");
}

async fn read(house: &House, case: Id, whole: bool) -> Result<(), Error> {
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    if whole {
        return house.store.read_entries(grant, 0, 100).await.map(drop);
    }
    house.store.read_case(grant, None).await.map(drop)
}

/// Reads all that is sealed, each in its place.
async fn read_all(house: &House, cases: [Id; 2], about: [Id; 3]) -> Vec<(&'static str, Result<(), Error>)> {
    let mut read_of = Vec::new();
    for case in cases {
        read_of.push(("a record", read(house, case, false).await));
        read_of.push(("an entry", read(house, case, true).await));
        let grant = house.grant::<act::SeeReaders>(crate::people::CHIEF, Purpose::Identification, case).await;
        read_of.push(("a reading", house.store.readers(grant, None, 100).await.map(drop)));
    }
    for user in [OFFICER, WORKER] {
        read_of.push(("a profile", house.store.user(user.id).await.map(drop)));
        read_of.push(("a code", house.store.secrets_of(user.id).await.map(drop)));
        read_of.push(("a passkey", house.store.credentials(user.id, "passkey").await.map(drop)));
    }
    for digest in [[1; 32], [2; 32]] {
        read_of.push(("a session", house.store.session(digest).await.map(drop)));
    }
    read_of.push(("a reason", house.store.request_of(about[0]).await.map(drop)));
    read_of.push(("a reason", house.store.request_of(about[1]).await.map(drop)));
    read_of.push(("a reason", house.store.emergency_of(about[2]).await.map(drop)));
    read_of
}

async fn nothing_sealed_opens_elsewhere(house: House) {
    let house = house.peopled().await;
    let note =
        |text: &str| vec![json!({"kind": "note", "text": text}), json!({"kind": "note", "text": text})];
    let cases = [house.open_case("TH-1", note("one")).await, house.open_case("TH-2", note("two")).await];
    for case in cases {
        read(&house, case, true).await.expect("read");
    }
    for (at, user) in [OFFICER, WORKER].into_iter().enumerate() {
        let store = &house.store;
        store.set_secrets(operator(), user.id, "x".into(), Some(b"secret"), vec![]).await.expect("set");
        store.keep_credential(operator(), user.id, "passkey", &[at as u8], b"passkey").await.expect("kept");
        let digest = [at as u8 + 1; 32];
        store.keep_session(digest, b"session", house.pass(0) + DAY, true).await.expect("kept");
    }
    let mut about = [Id::nil(); 3];
    for (at, case) in cases.into_iter().enumerate() {
        let grant = house.grant::<act::Merge>(OFFICER, Purpose::Identification, case).await;
        let other = house.grant::<act::Merge>(OFFICER, Purpose::Identification, cases[1 - at]).await;
        about[at] =
            house.store.request(grant, Some(other), "they are of one person".into()).await.expect("asked").id;
    }
    let grant = house.grant::<act::BreakGlass>(RANGER, Purpose::Protection, cases[0]).await;
    about[2] = house.store.break_glass(grant, "she is on the bridge".into()).await.expect("opened").id;

    let mut raw = Raw::unguarded(&house.place).await;
    let cell = |table, column, row: String| Cell { table, column, row };
    let entry = |raw: &Raw, case: Id, book: i64, seq: i64| {
        cell("entries", "body", format!("case_id = {} AND book = {book} AND seq = {seq}", raw.id(case)))
    };
    let case = |raw: &Raw, column, at: usize| cell("cases", column, format!("id = {}", raw.id(cases[at])));
    let user = |raw: &Raw, column, id: Id| cell("users", column, format!("id = {}", raw.id(id)));
    let passkey = |raw: &Raw, id: Id| cell("credentials", "secret", format!("user_id = {}", raw.id(id)));
    let session = |raw: &Raw, at: u8| cell("sessions", "data", format!("digest = {}", raw.hex(&[at; 32])));
    let reason = |raw: &Raw, at: usize| {
        let table = if at == 2 { "emergencies" } else { "requests" };
        cell(table, "reason", format!("id = {}", raw.id(about[at])))
    };
    let pairs = [
        ("two entries of a case", entry(&raw, cases[0], 1, 2), entry(&raw, cases[0], 1, 3)),
        ("entries of two cases", entry(&raw, cases[0], 1, 2), entry(&raw, cases[1], 1, 2)),
        ("an entry and a reading", entry(&raw, cases[0], 1, 2), entry(&raw, cases[0], 2, 1)),
        ("an entry and a record", entry(&raw, cases[0], 1, 2), case(&raw, "snapshot", 0)),
        ("records of two cases", case(&raw, "snapshot", 0), case(&raw, "snapshot", 1)),
        ("keys of two cases", case(&raw, "wrapped_key", 0), case(&raw, "wrapped_key", 1)),
        ("a key and a record", case(&raw, "wrapped_key", 0), case(&raw, "snapshot", 0)),
        ("profiles of two users", user(&raw, "profile", OFFICER.id), user(&raw, "profile", WORKER.id)),
        ("codes of two users", user(&raw, "totp", OFFICER.id), user(&raw, "totp", WORKER.id)),
        ("a profile and a code", user(&raw, "profile", OFFICER.id), user(&raw, "totp", OFFICER.id)),
        ("passkeys of two users", passkey(&raw, OFFICER.id), passkey(&raw, WORKER.id)),
        ("a passkey and a code", passkey(&raw, OFFICER.id), user(&raw, "totp", OFFICER.id)),
        ("two sessions", session(&raw, 1), session(&raw, 2)),
        ("reasons of two requests", reason(&raw, 0), reason(&raw, 1)),
        ("reasons of a request and an emergency", reason(&raw, 0), reason(&raw, 2)),
    ];
    let damaged = |outcomes: Vec<(&'static str, Result<(), Error>)>, what: &str| {
        let mut count = 0;
        for (_, outcome) in outcomes {
            if outcome.is_err() {
                is_sealed(&outcome, what);
                count += 1;
            }
        }
        count
    };
    assert_eq!(damaged(read_all(&house, cases, about).await, "before"), 0);
    for (what, one, other) in &pairs {
        let (first, second) = (one.get(&mut raw).await, other.get(&mut raw).await);
        assert_ne!(first, second);
        for (cell, foreign, own) in [(one, &second, &first), (other, &first, &second)] {
            cell.set(&mut raw, foreign).await;
            assert!(damaged(read_all(&house, cases, about).await, what) > 0, "{what}: it opened elsewhere");
            cell.set(&mut raw, own).await;
        }
        assert_eq!(damaged(read_all(&house, cases, about).await, what), 0, "{what}: put back");
    }
    raw.close().await;
}

async fn a_case_cannot_be_made_of_another(house: House) {
    let house = house.peopled().await;
    let secret = vec![json!({"kind": "note", "text": "of the first"})];
    let (own, other) = (house.open_case("TH-1", secret).await, house.open_case("TH-2", vec![]).await);
    let early = {
        let mut raw = Raw::open(&house.place).await;
        let wanted = format!("SELECT snapshot FROM cases WHERE id = {}", raw.id(other));
        raw.bytes(&wanted).await.remove(0)
    };
    house.write(OFFICER, Purpose::Identification, other, vec![json!({"kind": "note", "text": "more"})]).await;

    // An earlier record in the place of the last.
    let mut raw = Raw::unguarded(&house.place).await;
    let change = format!("UPDATE cases SET snapshot = {} WHERE id = {}", raw.hex(&early), raw.id(other));
    assert_eq!(raw.run(&change).await, 1);
    is_sealed(&read(&house, other, false).await, "an earlier record");

    // The whole of one case, with key, record and entries, under the id of another.
    let change = format!(
        "UPDATE cases SET (seq, head, key_version, wrapped_key, snapshot) =
             (SELECT seq, head, key_version, wrapped_key, snapshot FROM cases WHERE id = {}) WHERE id = {}",
        raw.id(own),
        raw.id(other)
    );
    assert_eq!(raw.run(&change).await, 1);
    let body = format!("SELECT body FROM entries WHERE case_id = {} AND book = 1 ORDER BY seq", raw.id(own));
    for (at, body) in raw.bytes(&body).await.into_iter().enumerate() {
        let change = format!(
            "UPDATE entries SET body = {} WHERE case_id = {} AND book = 1 AND seq = {}",
            raw.hex(&body),
            raw.id(other),
            at + 1
        );
        assert_eq!(raw.run(&change).await, 1);
    }
    raw.close().await;
    is_sealed(&read(&house, other, false).await, "another's record");
    is_sealed(&read(&house, other, true).await, "another's entries");
    read(&house, own, true).await.expect("the first is whole");
}
