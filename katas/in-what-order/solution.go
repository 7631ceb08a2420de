package kata

import "fmt"

func Program() {
	fmt.Println(open("front"))
	fmt.Println(open(""))
	fmt.Println(count())
}

func open(door string) (word string) {
	defer fmt.Println("tidied up", door)
	defer func() {
		if recover() != nil {
			fmt.Println("caught")
			word = "refused"
		}
	}()
	fmt.Println("open", door)
	if door == "" {
		panic("which one?")
	}
	door = "back"
	return result("opened")
}

func result(word string) string {
	fmt.Println("result", word)
	return word
}

func count() int {
	doors := 1
	defer func() {
		doors = 2
		fmt.Println("count", doors)
	}()
	return doors
}

/* It prints:
open front
result opened
tidied up front
opened
open
caught
tidied up
refused
count 2
1
*/
