pub fn program() {
    let mut line = 1..=8;
    let first: Vec<i64> = line.by_ref().take_while(|n| *n < 3).collect();
    println!("{first:?}");
    println!("{:?}", line.next());
    println!("{}", line.any(|n| n == 5));
    let pairs: Vec<(i64, char)> = line.by_ref().zip("a".chars()).collect();
    println!("{pairs:?}");
    println!("{:?}", line.next());
    println!("{}", line.count());
}

/* It prints:
[1, 2]
Some(4)
true
[(6, 'a')]
Some(8)
0
*/
