pub fn program() {
    println!("{} {}", 0.1 + 0.2 == 0.3, 0.25 + 0.5 == 0.75);
    println!("{} {} {}", 0.5_f64.round(), 1.5_f64.round(), 2.5_f64.round());
    println!("{} {}", (-2.5_f64).round(), (-2.5_f64).floor());
    println!("{:.2} {:.2}", 0.125, 1.005);
    println!("{} {}", 1e16 + 1.0 == 1e16, 3.0 * 0.1 > 0.3);
    println!("{} {} {}", 7 / 2, 2.9_f64 as i32, -2.9_f64 as i32);
}

/* It prints:
false true
1 2 3
-3 -3
0.12 1.00
true true
3 2 -2
*/
