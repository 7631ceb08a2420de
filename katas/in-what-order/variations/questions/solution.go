package kata

import "fmt"

func Program() {
	if ask("a", false) && ask("b", true) {
		fmt.Println("both")
	}
	if ask("c", true) || ask("d", true) {
		fmt.Println("either")
	}
	if ask("e", false) || (ask("f", true) && !ask("g", true)) {
		fmt.Println("neither")
	}
	fmt.Println(value("x", 2) + value("y", 3)*value("z", 4))
}

func ask(name string, answer bool) bool {
	fmt.Println(name)
	return answer
}

func value(name string, number int) int {
	fmt.Println(name)
	return number
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
*/
