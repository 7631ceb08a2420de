package kata

import "fmt"

func Program() {
	up, read := counter()
	otherUp, otherRead := counter()
	up()
	up()
	alsoUp := up
	otherUp()
	fmt.Println(alsoUp(), otherRead())

	before := read()
	up()
	fmt.Println(before, read())

	limit := 5
	isFull := func() bool { return read() >= limit }
	fmt.Println(isFull())
	if limit := 4; limit < 5 {
		fmt.Println(isFull())
	}
	limit = 4
	fmt.Println(isFull())
}

func counter() (up func() int, read func() int) {
	count := 0
	up = func() int {
		count++
		return count
	}
	read = func() int { return count }
	return up, read
}

/* It prints:
3 1
3 4
false
false
true
*/
