//! Opening a case: its key, its first entries, its first member.

use std::sync::Arc;

use lindung_access::{Grant, Relation, Role, Standing, act};

use super::append::{Writing, once};
use super::{Held, Receipt, asker, author};
use crate::db::writer::Tx;
use crate::db::{row, run};
use crate::keys::CaseKey;
use crate::record::{Body, Folded, Record};
use crate::{Error, Id, Invalid, Refusal, Store};

impl Store {
    /// Opens a case with its first entries, of which the first holds the document. Opened again with the
    /// same id and entries it stays as it is.
    ///
    /// # Errors
    /// As [`Store::append`]; [`Refusal::Conflict`] where the id stands for another case.
    pub async fn open_case(
        &self,
        grant: Grant<act::OpenCase>,
        id: Id,
        bodies: Vec<(Id, Body)>,
    ) -> Result<Receipt, Error> {
        if bodies.first().is_none_or(|(_, body)| body.kind() != "case") {
            return Err(Invalid::refusal("entries", "the first entry must be of the kind `case`").into());
        }
        if bodies.iter().any(|(_, body)| body.supersedes().is_some()) {
            return Err(Invalid::refusal("entries", "a new case has nothing to correct").into());
        }
        let later = ["task", "referral_answer", "notification"];
        let sent = |body: &Body| body.kind() == "referral" && body.value().get("agency").is_some();
        if bodies.iter().any(|(_, body)| later.contains(&body.kind()) || sent(body)) {
            let what = "tasks, notifications, referrals to an agency and answers to them are written once the case is open";
            return Err(Invalid::refusal("entries", what).into());
        }
        if id.is_nil() {
            return Err(Invalid::refusal("id", "must be a random UUID").into());
        }
        let standing = Standing::EMPTY.with(Relation::Agency).with(opener(grant.role().as_str()));
        let append = self.policies.grant_on::<act::Append>(&asker(&grant), id.as_u128(), standing);
        let fields = append.map_err(|_| Refusal::NotAllowed)?.fields();
        let shared = Arc::new((author(&grant), bodies, self.keys.clone(), self.rules.clone()));
        self.ask(move |tx| {
            let shared = Arc::clone(&shared);
            Box::pin(async move {
                let (by, bodies, keys, rules) = &*shared;
                let writing = Writing { keys, rules: &**rules, by, fields };
                writing.open(tx, id, bodies).await
            })
        })
        .await
    }
}

/// As what the opener is on the case: a lawyer as the person's lawyer.
fn opener(role: &str) -> Relation {
    if role == Role::DefenceLawyer.as_str() { Relation::Counsel } else { Relation::Assigned }
}

impl Writing<'_> {
    async fn open(&self, tx: &mut Tx, id: Id, bodies: &[(Id, Body)]) -> Result<Receipt, Error> {
        let stands =
            row!(tx.loan.conn(), (Id, Option<i64>), "SELECT agency, erased_at FROM cases WHERE id = $1", id)?;
        if let Some((agency, erased)) = stands {
            return self.stands(tx, id, agency == self.by.agency && erased.is_none(), bodies).await;
        }
        let bodies = &once(bodies)?;
        let mut record = Record::default();
        for (seq, (entry, body)) in (1..).zip(bodies.iter().copied()) {
            // The document itself is what opening a case means; the rest needs the field.
            if seq > 1 {
                self.may(body)?;
            }
            let (by, role) = (self.by.user, self.by.role.clone());
            record.fold(Folded { entry, seq, at: tx.now, by, role, body: body.value().clone() })?;
            self.admits(&record, body, tx.now)?;
        }
        self.rules.check(&record.case)?;
        crate::keys::current(tx, self.keys).await?;
        let (key, key_version, wrapped) = CaseKey::new(self.keys, id)?;
        let none = (0, [0; 32]);
        run!(
            tx.loan.conn(),
            "INSERT INTO cases (id, agency, jurisdiction, seq, head, read_seq, read_head, key_version, wrapped_key,
                                snapshot, index_version, opened_at, changed_at)
             VALUES ($1, $2, $3, 0, $4, 0, $4, $5, $6, $4, 0, $7, $7)",
            id,
            self.by.agency,
            record.jurisdiction(),
            none.1.as_slice(),
            key_version,
            wrapped.as_slice(),
            tx.now
        )?;
        run!(
            tx.loan.conn(),
            "INSERT INTO members (case_id, user_id, relation, since) VALUES ($1, $2, $3, $4)",
            id,
            self.by.user,
            opener(&self.by.role).as_str(),
            tx.now
        )?;
        let held = Held {
            id,
            jurisdiction: record.jurisdiction().to_owned(),
            last: none,
            last_read: none,
            key_version,
            wrapped,
            snapshot: Vec::new(),
            opened_at: tx.now,
            changed_at: tx.now,
            agency: self.by.agency,
        };
        self.write(tx, &key, held, None, &record, bodies).await
    }

    /// A case of this id stands there: the same, or a conflict that tells nothing of it.
    async fn stands(&self, tx: &mut Tx, id: Id, own: bool, bodies: &[(Id, Body)]) -> Result<Receipt, Error> {
        if !own {
            return Err(Refusal::Conflict("this id cannot be used; make another").into());
        }
        let held = Held::get(tx.loan.conn(), id).await?;
        let key = held.key(self.keys)?;
        for (entry, body) in bodies {
            if !self.is_kept(tx, &key, id, *entry, body).await? {
                return Err(Refusal::Conflict("this id stands for another case").into());
            }
        }
        Ok(Receipt { case: id, seq: held.last.0, at: held.changed_at, repeated: true })
    }
}
