pub fn program() {
    let number: i64 = -7;
    println!("{} {}", number / 2, number.div_euclid(2));
    println!("{} {}", number % 2, number.rem_euclid(2));
    println!("{} {}", number >> 1, number & 1);
    println!("{} {}", hour_after(22, 5), hour_after(3, -5));
    println!("{} {}", is_odd(7), is_odd(number));
}

fn hour_after(hour: i64, hours: i64) -> i64 {
    (hour + hours) % 24
}

fn is_odd(number: i64) -> bool {
    number % 2 == 1
}

/* It prints:
-3 -4
-1 1
-4 1
3 -2
true false
*/
