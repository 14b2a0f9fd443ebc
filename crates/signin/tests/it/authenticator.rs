//! An authenticator in software: one ES256 key, what it signs, and what an attacker could change of it.

use data_encoding::BASE64URL_NOPAD as BASE64;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The holder is present, and verified.
const PRESENT: u8 = 0x01;
const VERIFIED: u8 = 0x04;
/// The response carries a new credential.
const ATTESTED: u8 = 0x40;

pub(crate) struct Authenticator {
    pub(crate) key: SigningKey,
    pub(crate) id: Vec<u8>,
    pub(crate) origin: String,
    pub(crate) rp_id: String,
    pub(crate) counter: u32,
    pub(crate) verifies_holder: bool,
    /// The user it has written down.
    pub(crate) user: Option<Vec<u8>>,
}

impl Authenticator {
    pub(crate) fn new() -> Authenticator {
        let mut bytes = [0; 48];
        getrandom::fill(&mut bytes).unwrap();
        Authenticator {
            key: SigningKey::from_slice(&bytes[..32]).unwrap(),
            id: bytes[32..].to_vec(),
            origin: "https://lindung.example".to_owned(),
            rp_id: "lindung.example".to_owned(),
            counter: 1,
            verifies_holder: true,
            user: None,
        }
    }

    /// `navigator.credentials.create(options)`.
    pub(crate) fn create(&mut self, options: &str) -> Value {
        let options: Value = serde_json::from_str(options).unwrap();
        let options = &options["publicKey"];
        self.user = Some(BASE64.decode(options["user"]["id"].as_str().unwrap().as_bytes()).unwrap());
        let client = self.client_data("webauthn.create", &options["challenge"]);

        let mut data = self.data(ATTESTED);
        // No known model of authenticator.
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        data.extend(self.cose_key());
        // A map of three: "fmt": "none", "attStmt": {}, "authData": bytes of a length in two bytes.
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59".to_vec();
        attestation.extend(u16::try_from(data.len()).unwrap().to_be_bytes());
        attestation.extend(data);
        json!({
            "id": BASE64.encode(&self.id), "rawId": BASE64.encode(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": {"clientDataJSON": BASE64.encode(&client), "attestationObject": BASE64.encode(&attestation)},
        })
    }

    /// `navigator.credentials.get(options)`.
    pub(crate) fn get(&mut self, options: &str) -> Value {
        let options: Value = serde_json::from_str(options).unwrap();
        let client = self.client_data("webauthn.get", &options["publicKey"]["challenge"]);
        if self.counter > 0 {
            self.counter += 1;
        }
        let data = self.data(0);
        let mut signed = data.clone();
        signed.extend(Sha256::digest(&client));
        let signature: Signature = self.key.sign(&signed);
        json!({
            "id": BASE64.encode(&self.id), "rawId": BASE64.encode(&self.id), "type": "public-key",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": BASE64.encode(&client),
                "authenticatorData": BASE64.encode(&data),
                "signature": BASE64.encode(signature.to_der().as_bytes()),
                "userHandle": self.user.as_ref().map(|user| BASE64.encode(user)),
            },
        })
    }

    fn client_data(&self, kind: &str, challenge: &Value) -> Vec<u8> {
        let data = json!({"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false});
        data.to_string().into_bytes()
    }

    fn data(&self, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(self.rp_id.as_bytes()).to_vec();
        data.push(flags | PRESENT | if self.verifies_holder { VERIFIED } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The public key in COSE: kty EC2, alg ES256, crv P-256, x, y.
    fn cose_key(&self) -> Vec<u8> {
        let point = self.key.verifying_key().to_sec1_point(false);
        let (x, y) = point.as_bytes()[1..].split_at(32);
        let mut key = b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20".to_vec();
        key.extend(x);
        key.extend(b"\x22\x58\x20");
        key.extend(y);
        key
    }
}
