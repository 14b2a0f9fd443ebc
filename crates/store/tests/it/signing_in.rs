//! What users sign in with: each link, code and step once, sessions that end, guesses that slow down.

use std::sync::Arc;

use lindung_store::access::{Purpose, act};
use lindung_store::people::{Door, Link, NewUser, Profile, operator};
use lindung_store::{Id, Refusal, Store};

use crate::house::{DAY, House, MINUTE, on_both};
use crate::people::{ADMINISTRATOR, OFFICER, WORKER, refused};

on_both! {
    users_are_kept_and_found_by_login
    a_link_is_used_once_by_fifty_at_once
    a_step_of_a_code_is_used_once
    a_recovery_code_is_used_once
    passkeys_are_found_and_kept_sealed
    sessions_end
    guessing_is_slowed_and_a_known_device_is_not
}

async fn users_are_kept_and_found_by_login(house: House) {
    let house = house.peopled().await;
    let found = |login: &'static str| {
        let store = house.store.clone();
        async move { store.user_of_login(login).await.expect("told").map(|user| user.id) }
    };
    assert_eq!(found("officer").await, Some(OFFICER.id));
    assert_eq!(found("OFFICER").await, Some(OFFICER.id), "letter case is none of a login");
    assert_eq!(found("nobody").await, None);
    let add = |id: u128, login: &str| {
        let profile = Profile { login: login.into(), name: "Somebody".into() };
        let id = Id::from_u128(id);
        let agency = OFFICER.agency;
        let user = NewUser { id, agency, role: OFFICER.role, profile, supervisor: None, case: None };
        let grant = house.grant_in_house::<act::ManageUsers>(ADMINISTRATOR, Purpose::Administration);
        house.store.add_user(grant, user)
    };
    assert!(matches!(refused(add(0x99, "Officer").await), Refusal::Conflict(_)), "the login is taken");
    assert!(matches!(refused(add(0xb2, "new").await), Refusal::Conflict(_)), "the id is taken");
    for login in ["", "a:b", "…", "a\0b"] {
        assert!(matches!(refused(add(0x99, login).await), Refusal::Invalid(_)), "{login:?}");
    }
    add(0x99, "new").await.expect("added");
    let page = |who, after| {
        let grant = house.grant_in_house::<act::SeeDirectory>(who, Purpose::Identification);
        let store = house.store.clone();
        async move { store.users(&grant, after, 3).await.expect("a page") }
    };
    let own = page(OFFICER, Id::nil()).await;
    assert_eq!((own.len(), own[0].id), (3, Id::from_u128(0x99)), "of the own agency, page by page");
    assert!(page(OFFICER, own[2].id).await.iter().all(|user| user.agency == OFFICER.agency));

    let epoch = |id| {
        let store = house.store.clone();
        async move { store.actor(id).await.expect("told").map(|actor| actor.epoch) }
    };
    let disable = |id: Id, disabled| {
        let grant = house.grant_in_house::<act::ManageUsers>(ADMINISTRATOR, Purpose::Administration);
        house.store.disable_user(grant, id, disabled)
    };
    let before = epoch(OFFICER.id).await.expect("may act");
    disable(OFFICER.id, true).await.expect("disabled");
    assert_eq!(epoch(OFFICER.id).await, None);
    assert!(house.store.secrets_of_login("officer").await.expect("told").is_none());
    disable(OFFICER.id, false).await.expect("enabled");
    assert!(epoch(OFFICER.id).await.expect("may act") > before, "sessions from before stay ended");
    assert_eq!(refused(disable(Id::from_u128(7), true).await), Refusal::NotFound);
}

async fn a_link_is_used_once_by_fifty_at_once(house: House) {
    let house = house.peopled().await;
    let keep = |digest: u8, expires: i64| {
        house.store.keep_link(operator(), Link::Invitation, [digest; 32], OFFICER.id, expires)
    };
    let until = house.pass(0) + DAY;
    keep(1, until).await.expect("kept");
    keep(2, until).await.expect("kept");
    assert_eq!(
        refused(house.store.link(Link::Invitation, [1; 32]).await),
        Refusal::Expired,
        "the newer takes its place"
    );
    assert_eq!(house.store.link(Link::Invitation, [2; 32]).await.expect("usable"), OFFICER.id);
    assert_eq!(refused(house.store.link(Link::SignIn, [2; 32]).await), Refusal::Expired, "of another kind");

    // Half of them through another server on the same database.
    let beside = house.again().await;
    let racing: Vec<_> = (0..50)
        .map(|number| {
            let store = if number % 2 == 0 { house.store.clone() } else { beside.clone() };
            tokio::spawn(async move { store.use_link(Link::Invitation, [2; 32]).await })
        })
        .collect();
    let mut winners = 0;
    for one in racing {
        match one.await.expect("ran") {
            Ok(user) => {
                assert_eq!(user, OFFICER.id);
                winners += 1;
            }
            other => assert_eq!(refused(other), Refusal::Expired),
        }
    }
    assert_eq!(winners, 1);
    beside.close().await;
    assert_eq!(refused(house.store.link(Link::Invitation, [2; 32]).await), Refusal::Expired);
    keep(3, until).await.expect("kept");
    house.pass(DAY);
    assert_eq!(
        refused(house.store.use_link(Link::Invitation, [3; 32]).await),
        Refusal::Expired,
        "it lasts a day"
    );
}

async fn a_step_of_a_code_is_used_once(house: House) {
    let house = house.peopled().await;
    let set = |totp: Option<&'static [u8]>| {
        house.store.set_secrets(operator(), OFFICER.id, "$argon2id$x".into(), totp, vec![])
    };
    set(Some(b"a secret of twenty bytes")).await.expect("set");
    let kept = house.store.secrets_of_login("officer").await.expect("told").expect("secrets");
    assert_eq!((kept.user, kept.password.as_deref()), (OFFICER.id, Some("$argon2id$x")));
    assert_eq!(kept.totp.as_ref().map(|totp| totp.as_slice()), Some(&b"a secret of twenty bytes"[..]));
    let step = |step: i64| house.store.use_totp(OFFICER.id, step);
    step(100).await.expect("fresh");
    assert_eq!(refused(step(100).await), Refusal::Expired, "replayed");
    assert_eq!(refused(step(99).await), Refusal::Expired, "older");
    step(101).await.expect("newer");
    assert_eq!(house.store.secrets_of(OFFICER.id).await.expect("told").expect("secrets").totp_step, 101);
    let racing: Vec<_> = (0..20)
        .map(|_| {
            let store = house.store.clone();
            tokio::spawn(async move { store.use_totp(OFFICER.id, 102).await.is_ok() })
        })
        .collect();
    let mut used = 0;
    for one in racing {
        used += i32::from(one.await.expect("ran"));
    }
    assert_eq!(used, 1);
    assert_eq!(refused(house.store.use_totp(Id::from_u128(7), 1).await), Refusal::Expired, "of nobody");
}

async fn a_recovery_code_is_used_once(house: House) {
    let house = house.peopled().await;
    let set = |codes: Vec<[u8; 32]>| house.store.set_secrets(operator(), OFFICER.id, "x".into(), None, codes);
    set(vec![[1; 32], [2; 32], [3; 32]]).await.expect("set");
    let take = |user: Id, code: u8| {
        let store = house.store.clone();
        async move { store.use_recovery(user, [code; 32]).await }
    };
    assert_eq!(refused(take(WORKER.id, 1).await), Refusal::Expired, "of another user");
    assert_eq!(refused(take(OFFICER.id, 9).await), Refusal::Expired, "of nobody");
    take(OFFICER.id, 1).await.expect("used");
    assert_eq!(refused(take(OFFICER.id, 1).await), Refusal::Expired, "used already");
    take(OFFICER.id, 2).await.expect("used");
    set(vec![[4; 32]]).await.expect("set anew");
    assert_eq!(refused(take(OFFICER.id, 3).await), Refusal::Expired, "new codes take the place of the old");
    house.store.reset_user(operator(), OFFICER.id).await.expect("reset");
    assert_eq!(refused(take(OFFICER.id, 4).await), Refusal::Expired);
    let left = house.store.secrets_of(OFFICER.id).await.expect("told").expect("secrets");
    assert!(left.password.is_none() && left.totp.is_none());
}

async fn passkeys_are_found_and_kept_sealed(house: House) {
    let house = house.peopled().await;
    let keep = |user: Id, lookup: &'static [u8]| {
        house.store.keep_credential(operator(), user, "passkey", lookup, b"counter 1")
    };
    let id = keep(OFFICER.id, b"key of the officer").await.expect("kept");
    assert!(matches!(refused(keep(WORKER.id, b"key of the officer").await), Refusal::Conflict(_)));
    let found = house.store.user_of_credential("passkey", b"key of the officer").await.expect("told");
    assert_eq!(found, Some(OFFICER.id));
    assert_eq!(house.store.user_of_credential("openid", b"key of the officer").await.expect("told"), None);
    house.store.renew_credential(OFFICER.id, "passkey", id, b"counter 2").await.expect("renewed");
    let kept = house.store.credentials(OFFICER.id, "passkey").await.expect("credentials");
    assert_eq!(
        kept.iter().map(|one| (one.id, one.secret.to_vec())).collect::<Vec<_>>(),
        [(id, b"counter 2".to_vec())]
    );
    house.store.reset_user(operator(), OFFICER.id).await.expect("reset");
    assert_eq!(house.store.credentials(OFFICER.id, "passkey").await.expect("credentials").len(), 0);
}

async fn sessions_end(house: House) {
    let until = house.pass(0) + 10 * MINUTE;
    let keep = |digest: u8, data: &'static [u8], until: i64, new| {
        house.store.keep_session([digest; 32], data, until, new)
    };
    let get = |digest: u8| {
        let store = house.store.clone();
        async move { store.session([digest; 32]).await.expect("told").map(|(data, _)| data) }
    };
    assert!(keep(1, b"one", until, true).await.expect("kept"));
    assert!(!keep(1, b"other", until, true).await.expect("told"), "there is one under this digest");
    assert_eq!(get(1).await, Some(b"one".to_vec()));
    keep(1, b"two", until + MINUTE, false).await.expect("kept");
    assert_eq!(get(1).await, Some(b"two".to_vec()));
    house.pass(11 * MINUTE);
    assert_eq!(get(1).await, None, "it expired");
    assert!(keep(2, b"x", until + DAY, true).await.expect("kept"));
    house.store.end_session([2; 32]).await.expect("ended");
    keep(2, b"x", until + DAY, false).await.expect("told");
    assert_eq!(get(2).await, None, "what was ended meanwhile stays ended");
}

async fn guessing_is_slowed_and_a_known_device_is_not(house: House) {
    let store = Arc::new(house.store.clone());
    let login = Door::Login("officer".into());
    let device = Door::Device("officer".into(), [7; 32]);
    let address = Door::Address("192.0.2.7".into());
    let fail = |door: Door| {
        let store: Arc<Store> = Arc::clone(&store);
        async move {
            store.failed_at(&door).await.expect("counted");
            store.shut_until(&door).await.expect("told").map(|until| until - store.now())
        }
    };
    for number in 1..=4 {
        assert_eq!(fail(login.clone()).await, None, "failure {number} costs nothing");
    }
    for seconds in [30, 60, 120, 240, 480, 960, 1920, 3600, 3600] {
        assert_eq!(fail(login.clone()).await, Some(seconds * 1000));
    }
    assert!(
        store.shut_until(&Door::Login("OFFICER".into())).await.expect("told").is_some(),
        "however it is written"
    );
    for open in [&device, &address, &Door::Login("colleague".into())] {
        assert_eq!(store.shut_until(open).await.expect("told"), None, "{open:?}");
    }
    for number in 1..=49 {
        assert_eq!(fail(address.clone()).await, None, "an office behind one address has {number} tries");
    }
    assert_eq!(fail(address.clone()).await, Some(30_000));
    // A try is counted before it is made: of many at once no more are let in than one after the other.
    let racing: Vec<_> = (0..40)
        .map(|_| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                store.knock(&Door::Login("worker".into())).await.expect("counted").is_none()
            })
        })
        .collect();
    let mut let_in = 0;
    for one in racing {
        let_in += i32::from(one.await.expect("ran"));
    }
    assert_eq!(let_in, 5);
    store.passed(&login).await.expect("forgotten");
    assert_eq!(store.shut_until(&login).await.expect("told"), None);
    for _ in 0..5 {
        fail(device.clone()).await;
    }
    assert!(store.shut_until(&device).await.expect("told").is_some());
    house.pass(DAY);
    assert_eq!(store.shut_until(&device).await.expect("told"), None);
    assert_eq!(fail(device).await, None, "after a day without a failure all is forgotten");
}
