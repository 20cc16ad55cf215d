/**
 * Under which key a language other than English keeps what a check says: English stands in the check's own file.
 * `check_friends_list_hidden_title`. @param part `title`, `advice`, `why`, or `step1` and so on.
 */
export const checkKey = (check: string, part: string): string => `check_${check.replaceAll('-', '_')}_${part}`
