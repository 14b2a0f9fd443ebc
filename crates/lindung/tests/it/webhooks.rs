//! A server that tells a receiver on this machine: refused at first, told again, signed, and nothing in the log.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use lindung_access::{Asker, Policies, Purpose, Role, act};
use lindung_store::docket::Outlook;
use lindung_store::keys::{Keyring, Keys};
use lindung_store::people::{Agency, NewUser, Profile};
use lindung_store::record::Record;
use lindung_store::webhooks::NewWebhook;
use lindung_store::{Id, Instant, Invalid, Parts, Place, Rules, Store};
use serde_json::Value;

/// No law: there is no case here.
struct Lawless;

impl Rules for Lawless {
    fn check(&self, _: &Value) -> Result<(), Vec<Invalid>> {
        Ok(())
    }

    fn admits(&self, _: &Record, _: &Value, _: Instant) -> Result<(), Vec<Invalid>> {
        Ok(())
    }

    fn outlook(&self, _: &Record, _: Instant) -> Option<Outlook> {
        None
    }

    fn law(&self, _: Instant) -> String {
        String::new()
    }
}

/// A store with a webhook at an address that waits for a test. Gives the secret.
async fn store(folder: &Path, address: &str) -> String {
    let ring = Keyring::generate().expect("keys").write();
    let keyring = folder.join("keyring.json");
    std::fs::write(&keyring, ring.as_bytes()).expect("the keyring is written");
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    std::fs::set_permissions(&keyring, private).expect("for its owner alone");
    let parts = Parts {
        place: Place::File(folder.join("lindung.db")),
        keys: Keys::read(Arc::new(move || Ok(ring.clone()))).expect("a keyring"),
        clock: Arc::new(|| jiff::Timestamp::now().as_millisecond()),
        rules: Arc::new(Lawless),
        policies: Arc::new(Policies::embedded().expect("sound policies")),
    };
    let store = Store::create(parts).await.expect("a store");
    let agency =
        Agency { id: Id::new_v4(), name: "Police".into(), kind: "police".into(), state: "TH".into() };
    let agency = store.keep_agency_as_operator(agency).await.expect("an agency").id;
    let profile = Profile { login: "keeper".into(), name: "Keeper".into() };
    let (id, role) = (Id::new_v4(), Role::Administrator);
    let keeper = NewUser { id, agency, role, profile, supervisor: None, case: None };
    store.add_user_as_operator(keeper).await.expect("a user");
    let (user, agency, purpose) = (id.as_u128(), agency.as_u128(), Purpose::Administration);
    let asker = Asker { user, agency, role, purpose, stepped_up: true };
    let grant = || store.policies().grant_in_house::<act::ManageWebhooks>(&asker).expect("a grant");
    let new = NewWebhook { url: address.to_owned(), kinds: vec!["decided".to_owned()] };
    let (webhook, secret) = store.make_webhook(grant(), new).await.expect("a webhook");
    store.test_webhook(grant(), webhook.id).await.expect("a test");
    store.close().await;
    secret.to_string()
}

/// What was sent: the headers, by their names in small letters, and the body.
struct Sent {
    headers: Vec<(String, String)>,
    body: String,
}

impl Sent {
    fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }
}

fn read(stream: &TcpStream) -> Sent {
    let mut from = BufReader::new(stream);
    let mut line = String::new();
    from.read_line(&mut line).expect("a request");
    assert_eq!(line, "POST /canary-path HTTP/1.1\r\n");
    let mut headers = Vec::new();
    loop {
        line.clear();
        from.read_line(&mut line).expect("a header");
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.push((name.to_ascii_lowercase(), value.to_owned()));
    }
    let length = headers.iter().find(|(name, _)| name == "content-length").expect("a length");
    let mut body = vec![0; length.1.parse().expect("a number")];
    from.read_exact(&mut body).expect("a body");
    Sent { headers, body: String::from_utf8(body).expect("UTF-8") }
}

/// A program that answers with these statuses, one after another. A redirect leads back to it, and is not followed.
fn receiver(listener: TcpListener, statuses: [&'static str; 2]) -> Receiver<Sent> {
    let (sent, received) = channel();
    std::thread::spawn(move || {
        for status in statuses {
            let (mut stream, _) = listener.accept().expect("a connection");
            let request = read(&stream);
            let answer = format!(
                "HTTP/1.1 {status}\r\nlocation: /elsewhere\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
            );
            stream.write_all(answer.as_bytes()).expect("answered");
            sent.send(request).expect("somebody waits");
        }
    });
    received
}

fn serve(folder: &Path, host: &str) -> Child {
    let keys = format!("file:{}", folder.join("keyring.json").display());
    Command::new(env!("CARGO_BIN_EXE_lindung"))
        .args(["serve", "--listen", "127.0.0.1:0", "--webhook-host", host, "--keys", &keys, "--data"])
        .arg(folder)
        .env("LINDUNG_LOG", "debug")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the server starts")
}

fn signed(secret: &str, sent: &Sent) -> String {
    let key = BASE64.decode(secret.strip_prefix("whsec_").expect("a secret").as_bytes()).expect("base64");
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).expect("a key");
    let text = format!("{}.{}.{}", sent.header("webhook-id"), sent.header("webhook-timestamp"), sent.body);
    mac.update(text.as_bytes());
    format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
}

#[test]
fn a_receiver_is_told_again_until_it_takes_what_was_signed() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let host = listener.local_addr().expect("an address").to_string();
    let making = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let secret = making.block_on(store(folder.path(), &format!("http://{host}/canary-path")));
    let received = receiver(listener, ["307 Temporary Redirect", "204 No Content"]);
    let mut server = serve(folder.path(), &host);
    let told: Vec<Sent> = (0..2)
        .map(|_| received.recv_timeout(Duration::from_secs(60)).expect("the receiver is told"))
        .collect();
    std::thread::sleep(Duration::from_millis(500));
    server.kill().expect("it still runs");
    let output = server.wait_with_output().expect("it has ended");
    let log = String::from_utf8_lossy(&output.stderr).into_owned();

    for sent in &told {
        assert_eq!(sent.header("webhook-signature"), signed(&secret, sent));
        assert_eq!(sent.header("content-type"), "application/json");
        let body: Value = serde_json::from_str(&sent.body).expect("JSON");
        assert_eq!(
            (body["type"].as_str(), body["id"].as_str()),
            (Some("test"), Some(sent.header("webhook-id")))
        );
    }
    assert_eq!(told[0].body, told[1].body, "the same, however often");
    let at = |sent: &Sent| sent.header("webhook-timestamp").parse::<i64>().expect("seconds");
    assert!((5..30).contains(&(at(&told[1]) - at(&told[0]))), "after five seconds");
    assert!(received.try_recv().is_err(), "a redirect is not followed");
    assert!(log.contains("told webhooks"), "{log}");
    for hidden in ["canary-path", &secret["whsec_".len()..], told[0].header("webhook-id"), &host] {
        assert!(!log.contains(hidden), "{hidden} stands in the log: {log}");
    }
}
