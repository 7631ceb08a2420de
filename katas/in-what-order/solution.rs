struct Door(&'static str);

impl Drop for Door {
    fn drop(&mut self) {
        println!("close {}", self.0);
    }
}

pub fn program() {
    println!("{}", open(true));
    println!("{}", open(false));
    let _ = Door("side");
    let _garden = Door("garden");
    println!("end");
}

fn open(is_inside: bool) -> &'static str {
    let _front = Door("front");
    if !is_inside {
        return result("outside");
    }
    let inner = Door("inner");
    let _attic = Door("attic");
    drop(inner);
    result("inside")
}

fn result(word: &'static str) -> &'static str {
    println!("result {word}");
    word
}

/* It prints:
close inner
result inside
close attic
close front
inside
result outside
close front
outside
close side
end
close garden
*/
