//! A disk that is full and writes that fail: what was acknowledged is there, and nothing else was.

use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use lindung_store::access::{Purpose, act};
use lindung_store::{Error, Fault, Id, Place, Store};
use serde_json::json;

use crate::house::{House, database, remove, variable};
use crate::people::{OFFICER, entries};
use crate::raw::Raw;

/// A small file system in memory, for as long as this lives.
struct Small(PathBuf);

impl Small {
    /// Nothing where this user or machine cannot mount one.
    fn mount(megabytes: usize) -> Option<Self> {
        let at = tempfile::Builder::new().prefix("lindung-small").tempdir().expect("a folder").keep();
        let made = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={megabytes}m,mode=0755"), "tmpfs"])
            .arg(&at)
            .stderr(Stdio::null())
            .status();
        if made.is_ok_and(|status| status.success()) {
            return Some(Self(at));
        }
        let _ = std::fs::remove_dir(&at);
        None
    }

    /// Gives it more room.
    fn grow(&self) {
        let grown = Command::new("mount").args(["-o", "remount,size=256m"]).arg(&self.0).status();
        assert!(grown.expect("mount").success());
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let gone = Command::new("umount").arg("-l").arg(&self.0).status();
        if gone.is_ok_and(|status| status.success()) {
            let _ = std::fs::remove_dir(&self.0);
        }
    }
}

/// Writes until nothing can be written. Gives what was acknowledged.
async fn fill(house: &House, case: Id) -> Vec<Id> {
    let (mut acknowledged, mut failed) = (Vec::new(), 0);
    // A few more after the first failure: each is an answer of its own.
    while failed < 40 {
        assert!(acknowledged.len() < 20_000, "the disk never filled");
        let ids: Vec<Id> = (0..8).map(|_| Id::new_v4()).collect();
        let writing = ids.iter().map(|id| {
            let house = house.clone();
            let mut bodies = entries([json!({"kind": "note", "text": "x".repeat(2000)})]);
            bodies[0].0 = *id;
            tokio::spawn(async move {
                match house.may(OFFICER, Purpose::Identification, case).await {
                    Ok(grant) => house.store.append(grant, None, bodies).await,
                    Err(_) => panic!("the case is not there any more"),
                }
            })
        });
        for (writing, id) in writing.collect::<Vec<_>>().into_iter().zip(ids) {
            match writing.await.expect("ran") {
                Ok(_) => acknowledged.push(id),
                Err(Error::Fault(Fault::Database(_) | Fault::InDoubt(_) | Fault::Damaged(_))) => failed += 1,
                Err(other) => panic!("{other}"),
            }
        }
    }
    acknowledged
}

/// That what was acknowledged is there, each once; and that work goes on.
async fn whole(house: &House, case: Id, acknowledged: &[Id]) {
    let found = house.store.examine().await.expect("can be examined");
    assert_eq!(found.wrong, Vec::<String>::new());
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    let kept: Vec<Id> = house
        .store
        .read_entries(grant, 0, usize::MAX)
        .await
        .expect("read")
        .iter()
        .map(|entry| entry.id)
        .collect();
    for id in acknowledged {
        assert_eq!(kept.iter().filter(|kept| *kept == id).count(), 1, "acknowledged, and not there");
    }
    house
        .write(OFFICER, Purpose::Identification, case, vec![json!({"kind": "note", "text": "it goes on"})])
        .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_gives_no_false_success_on_sqlite() {
    let Some(small) = Small::mount(2) else {
        eprintln!("a small disk cannot be mounted here");
        return;
    };
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let house = House::at(Place::File(small.0.join("store.db")), folder).await.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let acknowledged = fill(&house, case).await;
    assert!(acknowledged.len() > 10, "{}", acknowledged.len());
    // A reading cannot be written down: it is refused, and shows nothing.
    let grant = house.grant::<act::Read>(OFFICER, Purpose::Identification, case).await;
    if let Ok(reading) = house.store.read_case(grant, None).await {
        assert!(reading.view.seq > acknowledged.len() as i64);
    }
    house.store.close().await;
    small.grow();
    let house = house.reopened().await;
    whole(&house, case, &acknowledged).await;
    house.store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_gives_no_false_success_on_postgres() {
    let Some(url) = database(None).await else { return };
    let mut raw = Raw::open(&Place::Server(url.clone())).await;
    let data: Vec<String> = raw.column("SELECT current_setting('data_directory')").await;
    // The server must be on this machine, and its disk ours to make.
    let owner = std::fs::metadata(&data[0]).map(|data| (data.uid(), data.gid()));
    let (Ok((uid, gid)), Some(small)) = (owner, Small::mount(14)) else {
        eprintln!("a small disk cannot be mounted under the server here");
        raw.close().await;
        remove(&Place::Server(url)).await;
        return;
    };
    let space = small.0.join("space");
    std::fs::create_dir(&space).expect("made");
    std::fs::set_permissions(&space, std::fs::Permissions::from_mode(0o700)).expect("set");
    chown(&space, Some(uid), Some(gid)).expect("given to the server");
    let name = format!("small_{}", Id::new_v4().simple());
    raw.run(&format!("CREATE TABLESPACE {name} LOCATION '{}'", space.display())).await;
    raw.run(&format!("CREATE DATABASE {name} TABLESPACE {name}")).await;
    let (base, _) = url.rsplit_once('/').expect("a URL");
    let place = Place::Server(format!("{base}/{name}"));
    let folder = Arc::new(tempfile::tempdir().expect("a folder"));
    let house = House::at(place.clone(), folder).await.peopled().await;
    let case = house.open_case("TH-1", vec![]).await;
    let acknowledged = fill(&house, case).await;
    assert!(acknowledged.len() > 10, "{}", acknowledged.len());
    house.store.close().await;
    small.grow();
    let house = house.reopened().await;
    whole(&house, case, &acknowledged).await;
    house.store.close().await;
    remove(&place).await;
    raw.run(&format!("DROP TABLESPACE {name}")).await;
    raw.close().await;
    remove(&Place::Server(url)).await;
}

/// Says to a copy of this program where to write with a limit on the size of files.
const LIMITED: &str = "LINDUNG_TEST_LIMITED";

/// The same store in a folder, in this program or in the copy.
async fn house_in(folder: &Path) -> House {
    House::at(Place::File(folder.join("store.db")), Arc::new(tempfile::tempdir().expect("a folder"))).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn failing_writes_give_no_false_success() {
    if let Some(folder) = variable(LIMITED).map(PathBuf::from) {
        let house = house_in(&folder).await.peopled().await;
        let case = house.open_case("TH-1", vec![]).await;
        let acknowledged = fill(&house, case).await;
        let told = serde_json::to_string(&(case, acknowledged)).expect("ids");
        println!("ACKNOWLEDGED {told}");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    // No file over 4 MiB; the signal for trying is ignored, so that the write fails instead.
    let run = Command::new("bash")
        .args(["-c", "trap '' XFSZ; ulimit -f 4096; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().expect("this program"))
        .args(["--exact", "disk::failing_writes_give_no_false_success", "--nocapture"])
        .env(LIMITED, folder.path())
        .output()
        .expect("bash runs");
    let said = String::from_utf8_lossy(&run.stdout);
    let line = said.lines().find_map(|line| line.split_once("ACKNOWLEDGED ").map(|(_, told)| told));
    let line = line.unwrap_or_else(|| panic!("{said}{}", String::from_utf8_lossy(&run.stderr)));
    let (case, acknowledged): (Id, Vec<Id>) = serde_json::from_str(line).expect("ids");
    assert!(acknowledged.len() > 10, "{}", acknowledged.len());

    let elsewhere = tempfile::tempdir().expect("a folder");
    let mut house = house_in(elsewhere.path()).await;
    house.store.close().await;
    house.place = Place::File(folder.path().join("store.db"));
    house.store = Store::open(house.parts()).await.expect("the store opens");
    whole(&house, case, &acknowledged).await;
    house.store.close().await;
}
