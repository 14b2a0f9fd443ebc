//! Tampering with the ledger by whoever holds the database and not the keys: each kind is found.

use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use lindung_store::access::{Purpose, act};
use lindung_store::ledger::witness::Witness;
use lindung_store::ledger::{Author, Book, Checkpoint, Header};
use lindung_store::{Error, Id, Place, Store};
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::house::{House, on_both, remove};
use crate::people::{OFFICER, entries};
use crate::raw::Raw;

on_both! {
    every_kind_of_tampering_is_found
    a_log_that_was_forged_anew_is_found_by_its_key
    a_rollback_and_a_fork_are_found_by_a_witness
    the_guards_of_the_tables_hold
}

/// A ledger worth tampering with: three cases, readings, many checkpoints. Gives the cases and what a witness keeps.
async fn written(house: &House) -> ([Id; 3], Witness) {
    let mut cases = [Id::nil(); 3];
    for (number, case) in cases.iter_mut().enumerate() {
        let named = json!({"kind": "identity", "name": "Ploy"});
        *case = house.open_case(&format!("TH-{number}"), vec![named]).await;
    }
    for text in ["one", "two", "three", "four"] {
        for case in cases {
            house
                .write(OFFICER, Purpose::Identification, case, vec![json!({"kind": "note", "text": text})])
                .await;
            let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
            house.store.read_case(grant, None).await.expect("read");
        }
    }
    (cases, house.store.witness().await.expect("told").expect("a witness"))
}

/// What verifying a place by itself finds; that it cannot even be read counts as found.
async fn found(place: &Place, key: Option<VerifyingKey>, witnesses: &[Witness]) -> Vec<String> {
    match Store::verify_without_keys(place, key, witnesses).await {
        Ok(report) => report.findings,
        Err(fault) => vec![fault.to_string()],
    }
}

/// Writes the chain of a book anew from its bodies, so that every entry fits to the one before it.
async fn rechain(raw: &mut Raw, case: Id, book: Book) {
    let on = format!("case_id = {} AND book = {}", raw.id(case), book as i64);
    let mut previous = [0; 32];
    for seq in raw.numbers(&format!("SELECT seq FROM entries WHERE {on} ORDER BY seq")).await {
        let row = format!("FROM entries WHERE {on} AND seq = {seq}");
        let body = raw.bytes(&format!("SELECT body {row}")).await.remove(0);
        let author = Author {
            user: raw.first_id(&format!("SELECT author {row}")).await,
            agency: raw.first_id(&format!("SELECT agency {row}")).await,
            role: raw.column::<String>(&format!("SELECT role {row}")).await.remove(0),
            purpose: raw.column::<String>(&format!("SELECT purpose {row}")).await.remove(0),
        };
        let header = Header {
            case,
            book,
            seq,
            id: raw.first_id(&format!("SELECT id {row}")).await,
            author,
            at: raw.number(&format!("SELECT at {row}")).await,
            previous,
            digest: Sha256::digest(&body).into(),
        };
        previous = header.hash();
        let change = format!(
            "UPDATE entries SET previous = {}, digest = {}, hash = {} WHERE {on} AND seq = {seq}",
            raw.hex(&header.previous),
            raw.hex(&header.digest),
            raw.hex(&previous)
        );
        raw.run(&change).await;
        let (ends, case) = (if book == Book::Record { "head" } else { "read_head" }, raw.id(case));
        let number = if book == Book::Record { "seq" } else { "read_seq" };
        raw.run(&format!(
            "UPDATE cases SET {ends} = {}, {number} = {seq} WHERE id = {case}",
            raw.hex(&previous)
        ))
        .await;
    }
}

/// One way of tampering, as statements, and whether the chain of the first case is then made to fit again.
struct Way(&'static str, Vec<String>, bool);

/// The ways, for a log whose first case is `case`.
fn ways(raw: &Raw, case: Id, other: Id) -> Vec<Way> {
    let (one, two) = (raw.id(case), raw.id(other));
    let of = |seq: i64| format!("case_id = {one} AND book = 1 AND seq = {seq}");
    let last = "(SELECT MAX(position) FROM entries)";
    let end = "(SELECT MAX(number) FROM checkpoints)";
    let way = |name, sql: &[String]| Way(name, sql.to_vec(), false);
    let fitted = |name, sql: &[String]| Way(name, sql.to_vec(), true);
    let zeros = raw.hex(&[0; 32]);
    vec![
        // Edits.
        way("edit of a role", &[format!("UPDATE entries SET role = 'judge' WHERE {}", of(2))]),
        way("edit of an instant", &[format!("UPDATE entries SET at = at - 1 WHERE {}", of(2))]),
        way("edit of an author", &[format!("UPDATE entries SET author = {two} WHERE {}", of(2))]),
        way("edit of a body", &[format!("UPDATE entries SET body = {} WHERE {}", raw.hex(b"x"), of(2))]),
        fitted("edit, with the chain made to fit", &[format!("UPDATE entries SET at = at - 1 WHERE {}", of(2))]),
        fitted("new body, with the chain made to fit", &[format!(
            "UPDATE entries SET body = {} WHERE {}", raw.hex(b"x"), of(6))]),
        way("edit of a hash", &[format!("UPDATE entries SET hash = {zeros} WHERE {}", of(6))]),
        // Deletions.
        way("deletion in the middle", &[format!("DELETE FROM entries WHERE {}", of(3))]),
        way("deletion of the last of a book", &[format!("DELETE FROM entries WHERE {}", of(6))]),
        fitted("deletion, with the book numbered anew", &[
            format!("DELETE FROM entries WHERE {}", of(3)),
            format!("UPDATE entries SET seq = seq - 10 WHERE case_id = {one} AND book = 1 AND seq > 3"),
            format!("UPDATE entries SET seq = seq + 9 WHERE case_id = {one} AND book = 1 AND seq < 0"),
        ]),
        way("deletion of a book of readings", &[
            format!("DELETE FROM entries WHERE case_id = {one} AND book = 2"),
            format!("UPDATE cases SET read_seq = 0, read_head = {zeros} WHERE id = {one}"),
        ]),
        way("deletion of a whole case", &[
            format!("DELETE FROM entries WHERE case_id = {one}"),
            format!("DELETE FROM cases WHERE id = {one}"),
        ]),
        way("deletion of the row of a case", &[format!("DELETE FROM cases WHERE id = {one}")]),
        // Another order.
        way("two entries exchanged in the log", &[
            format!("UPDATE entries SET position = -1 WHERE {}", of(3)),
            "UPDATE entries SET position = -position WHERE position = 20".to_owned(),
            "UPDATE entries SET position = 20 WHERE position = -1".to_owned(),
            "UPDATE entries SET position = (SELECT MIN(a.position) FROM entries a WHERE a.position > 0
                 AND NOT EXISTS (SELECT 1 FROM entries b WHERE b.position = a.position + 1)) + 1 WHERE position = -20"
                .to_owned(),
        ]),
        fitted("two entries exchanged in their book", &[
            format!("UPDATE entries SET seq = 90 WHERE {}", of(3)),
            format!("UPDATE entries SET seq = 3 WHERE {}", of(4)),
            format!("UPDATE entries SET seq = 4 WHERE {}", of(90)),
        ]),
        way("an entry moved to another case", &[format!("UPDATE entries SET case_id = {two}, seq = 70 WHERE {}", of(6))]),
        // The end cut off.
        way("the last entry cut off", &[format!("DELETE FROM entries WHERE position = {last}")]),
        way("the last checkpoint cut off", &[format!("DELETE FROM checkpoints WHERE number = {end}")]),
        way("both cut off", &[
            format!("DELETE FROM entries WHERE position > (SELECT size FROM checkpoints WHERE number = {end} - 1)"),
            format!("DELETE FROM checkpoints WHERE number = {end}"),
        ]),
        way("the end of the log put back", &["UPDATE log SET position = position - 1".to_owned()]),
        way("the end of the log taken away", &["DELETE FROM log".to_owned()]),
        // Entries and checkpoints that nobody signed.
        way("an entry put in at the end", &[format!(
            "INSERT INTO entries (position, case_id, book, seq, id, author, agency, role, purpose, at, previous, digest, hash, body)
             SELECT {last} + 1, case_id, book, 99, {two}, author, agency, role, purpose, at, previous, digest, hash, body
             FROM entries WHERE {}", of(6))]),
        way("an entry put in before the first", &[format!(
            "INSERT INTO entries (position, case_id, book, seq, id, author, agency, role, purpose, at, previous, digest, hash, body)
             SELECT 0, case_id, book, 0, {two}, author, agency, role, purpose, at, previous, digest, hash, body
             FROM entries WHERE {}", of(6))]),
        way(
            "a checkpoint put in before the first",
            &["INSERT INTO checkpoints (number, size, root, previous, at, hash, signature)
               SELECT -1, 0, root, previous, at, hash, signature FROM checkpoints WHERE number = 1"
                .to_owned()],
        ),
        way("a checkpoint changed", &[format!("UPDATE checkpoints SET at = at + 1 WHERE number = {end} - 1")]),
        way("a checkpoint taken out", &[format!("DELETE FROM checkpoints WHERE number = {end} - 1")]),
        way("a checkpoint without end", &[format!("UPDATE checkpoints SET size = 9223372036854775807 WHERE number = {end}")]),
        way("a checkpoint below nothing", &[format!("UPDATE checkpoints SET size = -9 WHERE number = {end}")]),
        way("a checkpoint of the last number", &[format!(
            "UPDATE checkpoints SET number = 9223372036854775807 WHERE number = {end}")]),
        way("an entry of the last number", &[format!("UPDATE entries SET seq = 9223372036854775807 WHERE {}", of(3))]),
        way("an entry at the last place", &[format!(
            "UPDATE entries SET position = 9223372036854775807 WHERE {}", of(3))]),
        way("a root changed", &[format!("UPDATE checkpoints SET root = {zeros} WHERE number = 2")]),
        way("a signature moved", &[
            "UPDATE checkpoints SET signature = (SELECT signature FROM checkpoints WHERE number = 3) WHERE number = 2".to_owned()]),
        // Content destroyed without a word, and words without destruction.
        way("a body taken out", &[format!("UPDATE entries SET body = NULL WHERE {}", of(3))]),
        way("a key destroyed unsaid", &[format!("UPDATE cases SET wrapped_key = NULL, snapshot = NULL WHERE id = {one}")]),
        way("an erasure pretended", &[format!(
            "UPDATE cases SET wrapped_key = NULL, snapshot = NULL, erased_at = 1 WHERE id = {one}")]),
        way("a case put back to an earlier entry", &[format!(
            "UPDATE cases SET seq = 5, head = (SELECT hash FROM entries WHERE {}) WHERE id = {one}", of(5))]),
        way("the readings of a case put back", &[format!("UPDATE cases SET read_seq = read_seq - 1 WHERE id = {one}")]),
        way("another store's name", &[format!("UPDATE instance SET id = {two}")]),
        way("no store's name", &["DELETE FROM instance".to_owned()]),
    ]
}

async fn every_kind_of_tampering_is_found(house: House) {
    let house = house.peopled().await;
    let (cases, witness) = written(&house).await;
    let key = witness.key();
    house.store.close().await;
    let clean = house.copy().await;
    for (key, witnesses) in
        [(None, vec![]), (key, vec![]), (None, vec![witness.clone()]), (key, vec![witness.clone()])]
    {
        assert_eq!(found(&clean, key, &witnesses).await, Vec::<String>::new(), "untouched");
    }
    remove(&clean).await;
    let raw = Raw::open(&house.place).await;
    let ways = ways(&raw, cases[0], cases[1]);
    raw.close().await;
    for Way(name, statements, fit) in ways {
        let place = house.copy().await;
        let mut raw = Raw::unguarded(&place).await;
        let mut touched = 0;
        for statement in &statements {
            touched += raw.run(statement).await;
        }
        assert!(touched > 0, "{name}: nothing was touched");
        if fit {
            rechain(&mut raw, cases[0], Book::Record).await;
        }
        raw.close().await;
        // A name changed in the database is known by who has a witness: by itself it signs nothing.
        let named = name.starts_with("another store");
        if !named {
            assert_ne!(found(&place, None, &[]).await, Vec::<String>::new(), "{name}, by itself");
        }
        let told = found(&place, key, std::slice::from_ref(&witness)).await;
        assert!(!told.is_empty() && told.len() <= 101, "{name}, with a witness: {told:?}");
        remove(&place).await;
    }
}

/// Signs the whole log anew with a key of one's own, as whoever holds the database can.
async fn forge(raw: &mut Raw, own: &SigningKey) {
    let hash = |bytes: Vec<u8>| -> [u8; 32] { bytes.try_into().expect("32 bytes") };
    let mut previous = [0; 32];
    let mut last = None;
    for number in raw.numbers("SELECT number FROM checkpoints ORDER BY number").await {
        let row = format!("FROM checkpoints WHERE number = {number}");
        let mut made = Checkpoint {
            number,
            size: raw.number(&format!("SELECT size {row}")).await,
            root: hash(raw.bytes(&format!("SELECT root {row}")).await.remove(0)),
            previous,
            at: raw.number(&format!("SELECT at {row}")).await,
            signature: Vec::new(),
        };
        made.signature = own.sign(&made.hash()).to_bytes().to_vec();
        previous = made.hash();
        let change = format!(
            "UPDATE checkpoints SET previous = {}, hash = {}, signature = {} WHERE number = {number}",
            raw.hex(&made.previous),
            raw.hex(&previous),
            raw.hex(&made.signature)
        );
        raw.run(&change).await;
        last = Some(made);
    }
    let (hash, key) = (raw.hex(&last.expect("a checkpoint").hash()), raw.hex(own.verifying_key().as_bytes()));
    raw.run(&format!("UPDATE log SET hash = {hash}")).await;
    raw.run(&format!("UPDATE instance SET verifying_key = {key}")).await;
}

async fn a_log_that_was_forged_anew_is_found_by_its_key(house: House) {
    let house = house.peopled().await;
    let (_, witness) = written(&house).await;
    house.store.close().await;
    let own = SigningKey::from_bytes(&[7; 32]);
    let mut raw = Raw::unguarded(&house.place).await;
    forge(&mut raw, &own).await;
    raw.close().await;
    assert_eq!(found(&house.place, None, &[]).await, Vec::<String>::new(), "by itself it is without fault");
    assert_ne!(found(&house.place, witness.key(), &[]).await, Vec::<String>::new());
    assert_ne!(found(&house.place, None, std::slice::from_ref(&witness)).await, Vec::<String>::new());
    let opened = Store::open(house.parts()).await;
    assert!(opened.is_err(), "nobody with the keys serves from it");

    // A witness that was forged with it is of another key than that which is known.
    let forged = Store::verify_without_keys(&house.place, None, &[]).await.expect("a report");
    assert!(forged.checkpoints > 0);
    let mut told = witness.checkpoint.clone();
    told.signature = own.sign(&told.hash()).to_bytes().to_vec();
    let told = Witness::new(witness.instance, &own.verifying_key(), told);
    assert_ne!(found(&house.place, witness.key(), &[told]).await, Vec::<String>::new());
}

async fn a_rollback_and_a_fork_are_found_by_a_witness(house: House) {
    let house = house.peopled().await;
    let (cases, early) = written(&house).await;
    house.store.close().await;
    let (back, fork) = (house.copy().await, house.copy().await);
    let house = house.reopened().await;
    let more = |house: House, text: &'static str| async move {
        house
            .write(OFFICER, Purpose::Identification, cases[0], vec![json!({"kind": "note", "text": text})])
            .await;
        house.store.witness().await.expect("told").expect("a witness")
    };
    let late = more(house.clone(), "what happened").await;
    house.store.close().await;
    let both = [early.clone(), late.clone()];
    assert_eq!(found(&house.place, None, &both).await, Vec::<String>::new(), "what goes on is no fork");

    // An older copy put in the place of the log: nothing in it is wrong, and it is not all.
    assert_eq!(found(&back, None, std::slice::from_ref(&early)).await, Vec::<String>::new());
    let told = found(&back, None, std::slice::from_ref(&late)).await;
    assert!(told.len() == 1 && told[0].contains("rolled back"), "{told:?}");

    // The older copy written on with the right keys: two histories under one signature.
    let beside = house.moved(&fork).await;
    let other = more(beside.clone(), "what is said to have happened").await;
    more(beside.clone(), "and more").await;
    let report = beside.store.verify(&both).await.expect("a report");
    assert!(report.findings.len() == 1 && report.findings[0].contains("forked"), "{:?}", report.findings);
    beside.store.close().await;
    assert_eq!(found(&fork, None, &[early.clone(), other.clone()]).await, Vec::<String>::new());
    let told = found(&house.place, None, &[other]).await;
    assert!(told.len() == 1 && told[0].contains("forked"), "{told:?}");

    // As lines of a file, as a witness keeps them.
    let lines: Vec<String> = both.iter().map(|one| serde_json::to_string(one).expect("a line")).collect();
    assert_eq!(Witness::read(&lines.join("\n")).expect("witnesses"), both);
    for (bad, line) in [("", ""), ("{}", "line 1"), (&lines[0][..40], "line 1")] {
        assert!(Witness::read(bad).expect_err("no witness").contains(line));
    }
    remove(&back).await;
    remove(&fork).await;
}

async fn the_guards_of_the_tables_hold(house: House) {
    let house = house.peopled().await;
    let (cases, _) = written(&house).await;
    let mut raw = Raw::open(&house.place).await;
    let of = format!("WHERE case_id = {} AND seq = 2", raw.id(cases[0]));
    for statement in [
        format!("DELETE FROM entries {of}"),
        format!("UPDATE entries SET body = {} {of}", raw.hex(b"x")),
        format!("UPDATE entries SET position = -position {of}"),
        format!("UPDATE entries SET hash = {}, body = NULL {of}", raw.hex(b"x")),
        format!("UPDATE entries SET case_id = {}, body = NULL {of}", raw.id(cases[1])),
        "DELETE FROM checkpoints WHERE number = 1".to_owned(),
        "UPDATE checkpoints SET at = 1".to_owned(),
    ] {
        assert!(raw.try_run(&statement).await.is_err(), "{statement}");
    }
    raw.close().await;
    assert_eq!(house.store.verify(&[]).await.expect("a report").findings, Vec::<String>::new());

    // With the keys one can write and not rewrite: the same entry again is the same entry.
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, cases[0]).await;
    let kept = house.store.read_entries(grant, 2, 1).await.expect("entries").remove(0);
    let grant = house.grant(OFFICER, Purpose::Identification, cases[0]).await;
    let mut bodies = entries([json!({"kind": "note", "text": "another story"})]);
    bodies[0].0 = kept.id;
    assert!(matches!(house.store.append(grant, None, bodies).await, Err(Error::Refused(_))));
}
