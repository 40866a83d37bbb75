/** «Об» before the vowels а, и, о, у, э, else «О»: «Об утверждении», «О елке». */
export function about(words: string): string {
  return `${/^[«"(]*[аиоуэ]/i.test(words) ? 'Об' : 'О'} ${words}`;
}
