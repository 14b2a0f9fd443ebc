//! Ten thousand histories of one client each, over a line that doubles, reorders and cuts: each entry once.

use std::collections::BTreeMap;
use std::pin::pin;

use futures_util::future::{Either, FutureExt, select};
use futures_util::stream::{self, StreamExt};
use lindung_store::access::{Purpose, act};
use lindung_store::cases::Receipt;
use lindung_store::record::Body;
use lindung_store::{Error, Id, Refusal};
use serde_json::{Value, json};

use crate::house::{House, on_both, variable};
use crate::people::{OFFICER, body, document};

on_both! {
    each_entry_stands_once_whatever_the_line_does
}

/// Histories on a file and on a server, which takes longer over each: ten thousand together.
const HISTORIES: [u64; 2] = [8_000, 2_000];
/// Asks for so many on each.
const MORE: &str = "LINDUNG_TEST_HISTORIES";
const AT_ONCE: usize = 96;

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }

    fn id(&mut self) -> Id {
        let mut bytes = [0; 16];
        bytes.fill_with(|| self.next(256) as u8);
        Id::from_bytes(bytes)
    }
}

/// What a client wants to have written: the opening, then requests of one or two entries.
fn wanted(chance: &mut Chance) -> Vec<Vec<(Id, Body)>> {
    let opening = (chance.id(), body(json!({"kind": "case", "case": document("TH")})));
    let mut requests = vec![vec![opening]];
    let mut notes: Vec<Id> = Vec::new();
    for _ in 0..1 + chance.next(3) {
        let mut request = Vec::new();
        for _ in 0..1 + chance.next(2) {
            let id = chance.id();
            let made: Value = match (chance.next(4), notes.last()) {
                (0, Some(note)) => {
                    json!({"kind": "correction", "supersedes": note, "body": null, "reasons": "a slip"})
                }
                (1, _) => json!({"kind": "facts", "set": {"person.age": chance.next(40)}}),
                (2, _) => json!({"kind": "measure", "code": format!("m{}", chance.next(3))}),
                _ => {
                    notes.push(id);
                    json!({"kind": "note", "text": "seen", "privileged": false})
                }
            };
            request.push((id, body(made)));
        }
        requests.push(request);
    }
    requests
}

/// Sends a request, the opening or a later one.
async fn send(house: &House, case: Id, first: bool, bodies: Vec<(Id, Body)>) -> Result<Receipt, Error> {
    let purpose = Purpose::Identification;
    if first {
        return house
            .store
            .open_case(house.grant_in_house::<act::OpenCase>(OFFICER, purpose), case, bodies)
            .await;
    }
    match house.may(OFFICER, purpose, case).await {
        Ok(grant) => house.store.append(grant, None, bodies).await,
        Err(_) => Err(Refusal::NotFound.into()),
    }
}

/// One history: first the bad line, then the client sends in order what was not acknowledged.
async fn live(house: House, number: u64) {
    let mut chance = Chance(number);
    let (case, requests) = (chance.id(), wanted(&mut chance));
    let mut acknowledged = vec![false; requests.len()];
    for _ in 0..requests.len() + chance.next(3) {
        let at = chance.next(requests.len());
        let mut bodies = requests[at].clone();
        let cut = chance.next(4);
        if cut == 0 {
            bodies.truncate(1);
        }
        let sent = pin!(send(&house, case, at == 0, bodies));
        if cut == 1 {
            // The line is cut: what was on its way is written or not, and the client does not learn which.
            match select(sent, pin!(tokio::task::yield_now())).await {
                Either::Left((outcome, _)) => drop(outcome),
                Either::Right(((), sent)) => drop(sent.now_or_never()),
            }
        } else if sent.await.is_ok() && cut != 0 {
            acknowledged[at] = true;
        }
    }
    for (at, request) in requests.iter().enumerate() {
        if !acknowledged[at] {
            send(&house, case, at == 0, request.clone())
                .await
                .unwrap_or_else(|e| panic!("history {number}: {e}"));
        }
    }
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    let kept = house.store.read_entries(grant, 0, 1000).await.expect("entries");
    let order: Vec<i64> = kept.iter().map(|entry| entry.seq).collect();
    assert_eq!(order, (1..=kept.len() as i64).collect::<Vec<_>>(), "history {number}");
    let found: BTreeMap<Id, &Value> =
        kept.iter().map(|entry| (entry.id, entry.body.as_ref().expect("read"))).collect();
    let sent: BTreeMap<Id, &Value> =
        requests.iter().flatten().map(|(id, body)| (*id, body.value())).collect();
    assert_eq!(found, sent, "history {number}");
    assert_eq!(found.len(), kept.len(), "history {number}: none twice");
}

async fn each_entry_stands_once_whatever_the_line_does(house: House) {
    let house = house.peopled().await;
    let usual = HISTORIES[usize::from(!house.is_sqlite())];
    let histories = variable(MORE).map_or(usual, |number| number.parse().expect("a number"));
    let lives = (0..histories).map(|number| tokio::spawn(live(house.clone(), number)));
    let mut done = stream::iter(lives).buffer_unordered(AT_ONCE);
    let mut count = 0;
    while let Some(one) = done.next().await {
        one.expect("the history holds");
        count += 1;
    }
    assert_eq!(count, histories);
    // Every record that is kept beside its entries is what they fold into.
    let found = house.store.examine().await.expect("can be examined");
    assert_eq!((found.records, found.wrong), (histories as i64, vec![]));
}
