//! Marks put into everything that is protected, then looked for in what a thief of the database holds.

use std::collections::BTreeSet;

use data_encoding::{BASE64, HEXLOWER, HEXUPPER};
use lindung_store::access::{Purpose, Relation, act};
use lindung_store::keys::{names, sounds};
use lindung_store::people::{Door, Link, NewUser, Profile, operator};
use lindung_store::{Id, Place};
use serde_json::{Value, json};

use crate::house::{DAY, House, keyring, on_both};
use crate::people::{DETECTIVE, LAWYER, OFFICER, RANGER, WORKER, document};
use crate::raw::Raw;

on_both! {
    nothing_protected_stands_in_the_database
    names_cannot_be_tried_out_without_the_key
}

/// A mark of its own for each place.
fn mark(place: &str) -> String {
    format!("canary-{place}-5d41402abc4b2a76")
}

/// A text as it may stand in a file: itself, in other encodings, and as what holds other bytes around it.
fn forms(text: &str) -> Vec<Vec<u8>> {
    let bytes = text.as_bytes();
    let wide = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let mut forms = vec![
        bytes.to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        HEXLOWER.encode(bytes).into_bytes(),
        HEXUPPER.encode(bytes).into_bytes(),
        bytes.iter().rev().copied().collect(),
    ];
    // Base64 looks different at each of three places, and its ends take up what stands beside.
    for before in 0..3 {
        let shifted = [&[0; 2][..before], bytes].concat();
        let text = BASE64.encode(&shifted);
        let (from, until) = ((before * 8).div_ceil(6), shifted.len() * 8 / 6);
        forms.push(text.as_bytes()[from..until].to_vec());
    }
    forms
}

/// Everything that a copy of the database holds, as bytes.
pub(crate) async fn stolen(house: &House) -> Vec<Vec<u8>> {
    match &house.place {
        Place::File(file) => ["db", "db-wal", "db-shm", "db-journal"]
            .iter()
            .filter_map(|extension| std::fs::read(file.with_extension(extension)).ok())
            .collect(),
        Place::Server(_) => {
            let mut raw = Raw::open(&house.place).await;
            let tables: Vec<String> =
                raw.column("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'").await;
            assert!(tables.len() > 14, "{tables:?}");
            let mut all = Vec::new();
            for table in tables {
                // Each row as text (bytes as hexadecimal), and each column of bytes as it is.
                let rows: Vec<String> = raw.column(&format!("SELECT t::text FROM {table} t")).await;
                all.extend(rows.into_iter().map(String::into_bytes));
                let of = format!(
                    "SELECT column_name::text FROM information_schema.columns
                     WHERE table_name = '{table}' AND data_type = 'bytea'"
                );
                for column in raw.column::<String>(&of).await {
                    all.extend(
                        raw.bytes(&format!("SELECT {column} FROM {table} WHERE {column} IS NOT NULL")).await,
                    );
                }
            }
            // The files of the server, with rows that are no longer valid.
            raw.run("CHECKPOINT").await;
            let files = "SELECT pg_read_binary_file(pg_relation_filepath(c.oid)) FROM pg_class c
                         WHERE c.relkind IN ('r', 'i', 't') AND c.relnamespace IN ('public'::regnamespace, 'pg_toast'::regnamespace)";
            all.extend(raw.bytes(files).await);
            raw.close().await;
            all
        }
    }
}

/// The places whose marks stand in the bytes.
fn seen(bytes: &[Vec<u8>], places: &[String]) -> BTreeSet<String> {
    let stands = |form: &[u8]| bytes.iter().any(|bytes| contains(bytes, form));
    places.iter().filter(|place| forms(&mark(place)).iter().any(|form| stands(form))).cloned().collect()
}

pub(crate) fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    memchr::memmem::find(bytes, wanted).is_some()
}

/// Writes a mark into everything that is protected. Gives the places.
async fn mark_all(house: &House) -> Vec<String> {
    use Purpose::{Defence, Identification, Protection, TraffickingInvestigation};
    let mut places = Vec::new();
    let mut put = |place: &str| {
        places.push(place.to_owned());
        mark(place)
    };
    let mut working = document(&put("reference"));
    working["title"] = json!(put("title"));
    working["notes"] = json!(put("document-notes"));
    working["person"] = json!({"languages": [put("person")]});
    working["episodes"][0]["text"] = json!(put("protection"));
    working["unlawful_acts"][0]["text"] = json!(put("acts"));
    working["context"]["text"] = json!(put("context"));
    let first = vec![
        json!({"kind": "case", "case": working}),
        json!({"kind": "answers", "set": put("set"), "answers": {put("question"): put("answer")}}),
        json!({"kind": "facts", "set": {"person.text": put("fact")}}),
        json!({"kind": "identity", "name": put("name"), "other_names": [put("other-name")], "born": "1999",
               "languages": [put("language")], "documents": [{"kind": "passport", "number": put("number")}]}),
        json!({"kind": "identification", "state": "TH", "authority": put("authority"), "outcome": "victim",
               "reasons": put("finding")}),
        json!({"kind": "assessment", "as_of": "2025", "corpus": {"version": "1"}, "engine": "1",
               "assessment": {"because": put("assessment")}}),
        json!({"kind": "decision", "act": "a1", "outcome": "applied", "reasons": put("decision")}),
        json!({"kind": "measure", "code": "m1", "evidence": put("measure")}),
        json!({"kind": "referral", "to": put("recipient"), "service": "shelter", "note": put("referral")}),
        json!({"kind": "document", "name": put("file"), "media_type": "text/plain", "sha256": "0".repeat(64),
               "bytes": BASE64.encode(put("bytes").as_bytes())}),
        json!({"kind": "consent", "recipient": put("consent"), "purpose": "protection", "fields": ["identity"],
               "given": true}),
        json!({"kind": "note", "text": put("note")}),
    ];
    let care = vec![
        json!({"kind": "whereabouts", "place": put("whereabouts"), "contact": put("contact")}),
        json!({"kind": "health", "text": put("health")}),
    ];
    let said = vec![json!({"kind": "testimony", "text": put("testimony"), "against": put("against")})];
    let between = vec![json!({"kind": "note", "text": put("privileged"), "privileged": true})];
    let (why, danger) = (put("request"), put("emergency"));
    let profile = Profile { login: put("login"), name: put("user") };
    let (totp, session, passkey) = (put("totp"), put("session"), put("passkey"));
    let (lookup, guessed, address) = (put("lookup"), put("guessed"), put("address"));

    let case = house.open_case(&mark("reference"), vec![]).await;
    house.write(OFFICER, Identification, case, first.clone()).await;
    house.assign(OFFICER, case, DETECTIVE.id, Relation::Assigned).await;
    house.assign(OFFICER, case, LAWYER.id, Relation::Counsel).await;
    house.assign(OFFICER, case, WORKER.id, Relation::Assigned).await;
    house.write(OFFICER, Protection, case, care).await;
    house.write(DETECTIVE, TraffickingInvestigation, case, said).await;
    house.write(LAWYER, Defence, case, between).await;
    let grant = house.grant::<act::Read>(OFFICER, Identification, case).await;
    let noted = house.store.read_entries(grant, 12, 1).await.expect("entries").remove(0);
    assert_eq!(noted.body.expect("read")["kind"], "note");
    let reasons = mark("correction");
    let body = json!({"kind": "note", "text": mark("corrected")});
    let correction: Value =
        json!({"kind": "correction", "supersedes": noted.id, "body": body, "reasons": reasons});
    house.write(OFFICER, Identification, case, vec![correction]).await;
    places.extend(["correction".to_owned(), "corrected".to_owned()]);

    let store = &house.store;
    let grant = house.grant::<act::Export>(WORKER, Protection, case).await;
    store.request(grant, None, why).await.expect("asked");
    let grant = house.grant::<act::BreakGlass>(RANGER, Protection, case).await;
    store.break_glass(grant, danger).await.expect("opened");
    let id = Id::from_u128(0x77);
    let (agency, role) = (WORKER.agency, WORKER.role);
    let user = NewUser { id, agency, role, profile, supervisor: None, case: None };
    store.add_user_as_operator(user).await.expect("added");
    store.set_secrets(operator(), id, "x".into(), Some(totp.as_bytes()), vec![]).await.expect("set");
    let kept = store.keep_credential(operator(), id, "passkey", lookup.as_bytes(), passkey.as_bytes());
    kept.await.expect("kept");
    let until = house.pass(0) + DAY;
    store.keep_session([1; 32], session.as_bytes(), until, true).await.expect("kept");
    store.keep_link(operator(), Link::Invitation, [2; 32], id, until).await.expect("kept");
    store.failed_at(&Door::Login(guessed)).await.expect("counted");
    store.failed_at(&Door::Address(address)).await.expect("counted");
    let grant = house.grant_in_house::<act::Search>(OFFICER, Identification);
    assert_eq!(store.search(grant, &mark("name"), None, 5).await.expect("found").cases.len(), 1);
    places
}

async fn nothing_protected_stands_in_the_database(house: House) {
    let house = house.peopled().await;
    let mut places = mark_all(&house).await;
    assert!(places.len() > 40, "{}", places.len());
    // What is not protected is found, or the search would prove nothing: as text, and as bytes within bytes.
    let agency = lindung_store::people::Agency {
        id: Id::from_u128(0x78),
        name: mark("agency"),
        kind: "police".into(),
        state: "TH".into(),
    };
    house.store.keep_agency_as_operator(agency).await.expect("an agency");
    let plain = mark("password-hash");
    house.store.set_secrets(operator(), OFFICER.id, plain, None, vec![]).await.expect("set");
    places.extend(["agency".to_owned(), "password-hash".to_owned()]);
    let open: BTreeSet<String> = places[places.len() - 2..].iter().cloned().collect();
    assert_eq!(seen(&stolen(&house).await, &places), open, "while it is used");

    let mut raw = Raw::open(&house.place).await;
    if house.is_sqlite() {
        raw.run("PRAGMA wal_checkpoint(TRUNCATE)").await;
    }
    raw.run("VACUUM").await;
    raw.close().await;
    assert_eq!(seen(&stolen(&house).await, &places), open, "after it was tidied");
    house.store.close().await;
    assert_eq!(seen(&stolen(&house).await, &places), open, "at rest");
    for form in forms("agency") {
        assert!(contains(&[b"before ", &form[..], b" after"].concat(), &form));
    }
}

async fn names_cannot_be_tried_out_without_the_key(house: House) {
    let house = house.peopled().await;
    let dictionary = ["Somchai", "Nguyen Thi Dao", "Siti", "Maria Santos", "สมหญิง ใจดี", "Ploy"];
    for name in dictionary {
        house.open_case("TH", vec![json!({"kind": "identity", "name": name})]).await;
    }
    let ring: Value = serde_json::from_str(&keyring(0x1d)).expect("a keyring");
    let index =
        ring["keys"].as_array().into_iter().flatten().find(|key| key["purpose"] == "index").expect("a key");
    let key: [u8; 32] = BASE64
        .decode(index["key"].as_str().expect("text").as_bytes())
        .expect("base64")
        .try_into()
        .expect("32 bytes");
    let mut raw = Raw::open(&house.place).await;
    let kept: BTreeSet<Vec<u8>> = raw.bytes("SELECT token FROM names").await.into_iter().collect();
    // Whatever of 32 bytes stands in the database, or needs no finding, is tried as the key.
    let mut keys: Vec<[u8; 32]> = vec![[0; 32], [0xff; 32]];
    for column in
        ["SELECT hash FROM entries", "SELECT digest FROM entries", "SELECT verifying_key FROM instance"]
    {
        keys.extend(raw.bytes(column).await.into_iter().filter_map(|bytes| <[u8; 32]>::try_from(bytes).ok()));
    }
    for id in ["SELECT id FROM instance", "SELECT id FROM cases"] {
        keys.extend(
            raw.column::<Id>(id)
                .await
                .iter()
                .map(|id| [id.into_bytes(), id.into_bytes()].concat())
                .map(|both| <[u8; 32]>::try_from(both).expect("32 bytes")),
        );
    }
    raw.close().await;
    let tried = |key: &[u8; 32]| {
        dictionary
            .iter()
            .flat_map(|name| [names(key, name), sounds(key, name)].concat())
            .collect::<BTreeSet<_>>()
    };
    let hits = |codes: BTreeSet<[u8; 16]>| codes.iter().filter(|code| kept.contains(&code[..])).count();
    assert_eq!(hits(tried(&key)), kept.len(), "with the key every name is found");
    assert!(keys.len() > 30);
    for key in &keys {
        assert_eq!(hits(tried(key)), 0, "{key:?}");
    }
    use sha2::Digest;
    for name in dictionary {
        for form in [name.to_owned(), name.to_lowercase(), lindung_store::keys::normal(name)] {
            let plain = sha2::Sha256::digest(form.as_bytes());
            assert!(!kept.contains(&plain[..16]) && !kept.contains(form.as_bytes()), "{form}");
        }
    }
}
