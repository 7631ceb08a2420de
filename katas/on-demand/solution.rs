pub fn program() {
    let mut squares = (1..=4)
        .inspect(|n| println!("read {n}"))
        .map(|n| n * n);
    println!("made");
    println!("{:?}", squares.next());
    for value in squares.by_ref() {
        println!("{value}");
        if value > 3 {
            break;
        }
    }
    println!("{}", squares.count());
}

/* It prints:
made
read 1
Some(1)
read 2
4
read 3
read 4
2
*/
