//! Measures `assess --batch --summary` end to end: many cases of three acts each, on one thread and on two.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::time::Duration;

use lindung::batch::{self, Plan};
use lindung_engine::Day;

/// Runs the measurement; false where something went wrong.
pub(crate) fn run(cases: u64) -> bool {
    match measure(cases) {
        Ok(()) => true,
        Err(error) => {
            eprintln!("batch: {error}");
            false
        }
    }
}

fn measure(cases: u64) -> io::Result<()> {
    let folder = std::env::temp_dir().join(format!("lindung-batch-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let (input, out) = (folder.join("in.jsonl"), folder.join("out.jsonl"));
    write_cases(&input, cases)?;
    let corpus = lindung::corpus::embedded().map_err(|_| io::Error::other("the law cannot be read"))?;
    let size = fs::metadata(&input)?.len();
    println!("{cases} cases of three acts, {} MiB of JSON Lines", size / 1024 / 1024);
    for threads in [1, 2] {
        let plan = Plan { jurisdiction: None, as_of: Day::constant(2026, 1, 15), summary: true, threads };
        let (cpu, wall) = (cpu_time(), now());
        let count = batch::run(&corpus, &plan, &input, &out, |_| {})?;
        let (cpu, wall) = (cpu_time().saturating_sub(cpu), now().saturating_sub(wall));
        println!(
            "summary, {threads} judging: {:.2} s wall, {:.2} s CPU, {} done, {} rejected, peak {} MiB",
            wall.as_secs_f64(),
            cpu.as_secs_f64(),
            count.done,
            count.rejected,
            peak_memory() / 1024
        );
    }
    fs::remove_dir_all(&folder)
}

#[expect(clippy::disallowed_methods, reason = "measuring is what this is for")]
fn now() -> Duration {
    std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default()
}

/// CPU time of this process, from the kernel's count in hundredths of a second.
fn cpu_time() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let ticks: u64 =
        fields.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory this process ever held, in KiB.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse().ok()).unwrap_or(0)
}

/// Cases that differ in state, status, offences and links, in a fixed round.
fn write_cases(path: &Path, cases: u64) -> io::Result<()> {
    const STATES: &[&str] = &["BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "VN"];
    const OFFENCES: &[&str] = &[
        "irregular_entry",
        "scamming",
        "prostitution",
        "false_document_use",
        "drug_trafficking",
        "homicide",
        "irregular_work",
    ];
    const LINKS: &[&str] = &["ordered", "purpose", "status", "escape", "survival", "compelled", "but_for"];
    let mut out = BufWriter::with_capacity(1 << 20, File::create(path)?);
    let pick = |list: &[&'static str], n: u64| list[(n % list.len() as u64) as usize];
    for n in 0..cases {
        let (state, other) = (pick(STATES, n), pick(STATES, n / 10 + 3));
        let suspicion = pick(&["yes", "unknown", "no"], n / 7);
        write!(
            out,
            r#"{{"schema":"lindung.case/1","reference":"B-{n:07}","jurisdiction":"{state}","person":{{"age":{},"nationalities":["{other}"],"woman":"{}"}},"suspicion":"{suspicion}","#,
            15 + n % 40,
            pick(&["yes", "no"], n)
        )?;
        write!(
            out,
            r#""identifications":[{{"state":"{other}","authority":"Anti-Trafficking Police","date":"2025-03-{:02}","outcome":"{}"}}],"#,
            1 + n % 28,
            pick(&["pending", "victim", "not_victim"], n / 3)
        )?;
        write!(
            out,
            r#""episodes":[{{"id":"e1","from":"2024-05","to":"2024-11","states":["{state}"],"act":{{"recruitment":"yes","harbouring":"{}"}},"means":{{"deception":"{}","threat_or_force":"unknown"}},"purpose":{{"forced_criminality":"yes"}}}}],"unlawful_acts":["#,
            pick(&["yes", "no", "unknown"], n / 5),
            pick(&["yes", "unknown"], n / 11)
        )?;
        for act in 0..3 {
            let comma = if act == 0 { "" } else { "," };
            write!(
                out,
                r#"{comma}{{"id":"a{act}","offence":"{}","stage":"charge","nexus":{{"{}":"yes"}},"circumstances":{{"no_safe_escape":"yes"}},"proceedings":{{"detained":"yes"}}}}"#,
                pick(OFFENCES, n + act),
                pick(LINKS, n / 2 + act)
            )?;
        }
        out.write_all(b"]}\n")?;
    }
    out.flush()
}
