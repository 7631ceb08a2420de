//! Reports what came back from the calls of a kata, as JSON lines behind a nonce (src/runners/message.ts,
//! src/core/wire.ts). This file is the same for every kata; main.rs is made for one, and solution.rs is the learner's.
//! Neither knows what a call should return.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;
use std::io::{BufRead, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::time::Instant;

const MOST_VALUES: usize = 200_000;
const MOST_CHARACTERS: usize = 2_000_000;
const DEEPEST: usize = 1000;
const LARGEST_INT: i64 = 1 << 53;

/// What a call gave: a value as the JSON text of a Wire, or the text of an `Err`.
pub type Answer = Result<String, String>;

/// Reports to the runner.
pub struct Channel {
    nonce: String,
}

/// Text and place of the last panic, which the hook sees and whoever catches it does not.
static PANIC: Mutex<(String, String)> = Mutex::new((String::new(), String::new()));

impl Channel {
    /// Reads the nonce, sets the limits and says that the code is loaded: had it not been, nothing would run.
    pub fn open() -> Channel {
        let mut line = String::new();
        // Without a nonce nothing is understood, which is told as a run that says nothing.
        let _ = std::io::stdin().lock().read_line(&mut line);
        if let Some(mebibytes) = std::env::args().nth(1).and_then(|text| text.parse::<u64>().ok()) {
            system::limit_memory(mebibytes << 20);
        }
        system::join_streams();
        let main_thread = std::thread::current().id();
        panic::set_hook(Box::new(move |info| {
            let place = info.location().map(|at| format!("{}:{}:{}", at.file(), at.line(), at.column()));
            let place = place.unwrap_or_default();
            let text = match info.payload().downcast_ref::<&str>() {
                Some(text) => text.to_string(),
                None => info.payload().downcast_ref::<String>().cloned().unwrap_or_default(),
            };
            if std::thread::current().id() == main_thread {
                if let Ok(mut kept) = PANIC.lock() {
                    *kept = (text, place);
                }
            } else {
                eprintln!("a thread panicked at {place}: {text}");
            }
        }));
        let channel = Channel { nonce: line.trim_end_matches('\n').to_string() };
        channel.report("{\"type\":\"loaded\"}");
        channel
    }

    pub fn start(&self, case: usize) {
        self.report(&format!("{{\"type\":\"start\",\"case\":{case}}}"));
    }

    pub fn done(&self) {
        self.report("{\"type\":\"done\"}");
    }

    /// Makes one call and reports what it gave. Returns whether there was neither an `Err` nor a panic.
    pub fn step<'a>(&self, case: usize, step: usize, call: Box<dyn FnOnce() -> Answer + 'a>) -> bool {
        if let Ok(mut kept) = PANIC.lock() {
            *kept = Default::default();
        }
        let started = Instant::now();
        let answer = panic::catch_unwind(AssertUnwindSafe(call));
        let ms = started.elapsed().as_secs_f64() * 1000.0;
        let (outcome, worked) = match answer {
            Ok(Ok(value)) => (format!("{{\"kind\":\"returned\",\"value\":{value}}}"), true),
            Ok(Err(text)) => (threw("", &text, ""), false),
            Err(_) => {
                let (text, place) = PANIC.lock().map(|kept| kept.clone()).unwrap_or_default();
                (threw("panic", &text, &place), false)
            }
        };
        self.report(&format!(
            "{{\"type\":\"step\",\"case\":{case},\"step\":{step},\"ms\":{ms:.6},\"outcome\":{outcome}}}"
        ));
        worked
    }

    /// What the learner printed without a newline still lies in the buffer, and comes before.
    fn report(&self, message: &str) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(format!("{}{}\n", self.nonce, message).as_bytes());
        let _ = out.flush();
    }
}

/// The answer of a call that returned this.
pub fn returned(value: &dyn Wire) -> Answer {
    let mut encoder = Encoder { text: String::new(), values: 0, characters: 0, depth: 0 };
    value.write(&mut encoder);
    Ok(encoder.text)
}

fn threw(name: &str, message: &str, stack: &str) -> String {
    let short: String = message.chars().take(10_000).collect();
    format!(
        "{{\"kind\":\"threw\",\"error\":{{\"name\":{},\"message\":{},\"stack\":{}}}}}",
        quote(name),
        quote(&short),
        quote(stack)
    )
}

/// Writes one value.
pub struct Encoder {
    text: String,
    values: usize,
    characters: usize,
    depth: usize,
}

impl Encoder {
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn is_full(&self) -> bool {
        self.values > MOST_VALUES || self.characters > MOST_CHARACTERS
    }

    /// Writes items between brackets, as far as the limits allow.
    fn list(&mut self, items: &mut dyn Iterator<Item = &dyn Wire>) {
        if self.is_full() || self.depth >= DEEPEST {
            let kind = if self.is_full() { "large" } else { "deep" };
            let _ = write!(self.text, "{{\"kind\":\"{kind}\"}}");
            return;
        }
        self.depth += 1;
        self.raw("[");
        for (index, item) in items.enumerate() {
            if index > 0 {
                self.raw(",");
            }
            item.write(self);
            self.values += 1;
            if self.is_full() {
                break;
            }
        }
        self.raw("]");
        self.depth -= 1;
    }

    /// Writes a struct of the learner's.
    pub fn record(&mut self, name: &str, fields: &[(&str, &dyn Wire)]) {
        self.raw("{\"kind\":\"object\",\"fields\":");
        let pairs: Vec<(String, &dyn Wire)> = fields.iter().map(|(field, value)| (field.to_string(), *value)).collect();
        self.list(&mut pairs.iter().map(|pair| pair as &dyn Wire));
        let _ = write!(self.text, ",\"class\":{}}}", quote(name));
    }
}

/// A value that can be reported.
pub trait Wire {
    fn write(&self, encoder: &mut Encoder);
}

impl Wire for () {
    fn write(&self, encoder: &mut Encoder) {
        encoder.raw("null");
    }
}

impl Wire for bool {
    fn write(&self, encoder: &mut Encoder) {
        encoder.raw(if *self { "true" } else { "false" });
    }
}

impl Wire for i64 {
    fn write(&self, encoder: &mut Encoder) {
        let _ = if -LARGEST_INT < *self && *self < LARGEST_INT {
            write!(encoder.text, "{self}")
        } else {
            write!(encoder.text, "{{\"kind\":\"other\",\"what\":\"an int beyond ±2^53\",\"text\":\"{self}\"}}")
        };
    }
}

impl Wire for f64 {
    fn write(&self, encoder: &mut Encoder) {
        let odd = if self.is_nan() {
            "NaN"
        } else if *self == f64::INFINITY {
            "Infinity"
        } else if *self == f64::NEG_INFINITY {
            "-Infinity"
        } else if *self == 0.0 && self.is_sign_negative() {
            "-0"
        } else {
            let _ = write!(encoder.text, "{self:?}");
            return;
        };
        let _ = write!(encoder.text, "{{\"kind\":\"number\",\"text\":\"{odd}\"}}");
    }
}

impl Wire for String {
    fn write(&self, encoder: &mut Encoder) {
        encoder.characters += self.len();
        let text = if encoder.characters > MOST_CHARACTERS { "{\"kind\":\"large\"}".to_string() } else { quote(self) };
        encoder.raw(&text);
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, encoder: &mut Encoder) {
        encoder.list(&mut self.iter().map(|item| item as &dyn Wire));
    }
}

impl<T: Wire, S> Wire for HashSet<T, S> {
    fn write(&self, encoder: &mut Encoder) {
        encoder.raw("{\"kind\":\"set\",\"items\":");
        encoder.list(&mut self.iter().map(|item| item as &dyn Wire));
        encoder.raw("}");
    }
}

impl<K: Wire, V: Wire, S> Wire for HashMap<K, V, S> {
    fn write(&self, encoder: &mut Encoder) {
        encoder.raw("{\"kind\":\"map\",\"entries\":");
        let pairs: Vec<(&dyn Wire, &dyn Wire)> =
            self.iter().map(|(key, value)| (key as &dyn Wire, value as &dyn Wire)).collect();
        encoder.list(&mut pairs.iter().map(|pair| pair as &dyn Wire));
        encoder.raw("}");
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, encoder: &mut Encoder) {
        match self {
            Some(value) if encoder.depth < DEEPEST => {
                encoder.depth += 1;
                value.write(encoder);
                encoder.depth -= 1;
            }
            Some(_) => encoder.raw("{\"kind\":\"deep\"}"),
            None => encoder.raw("null"),
        }
    }
}

impl<T: Wire + ?Sized> Wire for Box<T> {
    fn write(&self, encoder: &mut Encoder) {
        (**self).write(encoder);
    }
}

impl<T: Wire + ?Sized> Wire for &T {
    fn write(&self, encoder: &mut Encoder) {
        (**self).write(encoder);
    }
}

macro_rules! tuples {
    ($($name:ident)+) => {
        impl<$($name: Wire),+> Wire for ($($name,)+) {
            #[allow(non_snake_case)]
            fn write(&self, encoder: &mut Encoder) {
                let ($($name,)+) = self;
                encoder.list(&mut [$($name as &dyn Wire),+].into_iter());
            }
        }
    };
}

tuples!(A);
tuples!(A B);
tuples!(A B C);
tuples!(A B C D);
tuples!(A B C D E);
tuples!(A B C D E F);
tuples!(A B C D E F G);
tuples!(A B C D E F G H);

fn quote(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for each in text.chars() {
        match each {
            '"' | '\\' => {
                quoted.push('\\');
                quoted.push(each);
            }
            '\u{0}'..='\u{1f}' => {
                let _ = write!(quoted, "\\u{:04x}", each as u32);
            }
            _ => quoted.push(each),
        }
    }
    quoted.push('"');
    quoted
}

/// The standard library has no words for these, but it is linked with a C library that has.
mod system {
    /// RLIMIT_DATA counts what may be written to; only Linux enforces it.
    #[cfg(all(target_os = "linux", target_pointer_width = "64"))]
    pub fn limit_memory(bytes: u64) {
        #[repr(C)]
        struct Limit {
            current: u64,
            most: u64,
        }
        extern "C" {
            fn setrlimit(resource: i32, limit: *const Limit) -> i32;
        }
        let limit = Limit { current: bytes, most: bytes };
        // SAFETY: the struct is what the C library of a 64-bit Linux reads, and lives as long as the call.
        unsafe {
            setrlimit(2, &limit);
        }
    }

    #[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
    pub fn limit_memory(_bytes: u64) {}

    /// stderr becomes stdout, so that `dbg!` and `eprintln!` stay in order among our messages.
    #[cfg(unix)]
    pub fn join_streams() {
        extern "C" {
            fn dup2(from: i32, to: i32) -> i32;
        }
        // SAFETY: both are open, and nothing of ours depends on where the second one leads.
        unsafe {
            dup2(1, 2);
        }
    }

    #[cfg(not(unix))]
    pub fn join_streams() {}
}
