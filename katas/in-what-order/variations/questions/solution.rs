pub fn program() {
    if ask("a", false) && ask("b", true) {
        println!("both");
    }
    if ask("c", true) || ask("d", true) {
        println!("either");
    }
    if ask("e", false) | ask("f", true) && !ask("g", true) {
        println!("neither");
    }
    println!("{}", value("x", 2) + value("y", 3) * value("z", 4));
    println!("{}", Some(5).unwrap_or(value("p", 7)));
    println!("{}", Some(5).unwrap_or_else(|| value("q", 7)));
}

fn ask(name: &str, answer: bool) -> bool {
    println!("{name}");
    answer
}

fn value(name: &str, number: i64) -> i64 {
    println!("{name}");
    number
}

/* It prints:
a
c
either
e
f
g
x
y
z
14
p
5
5
*/
