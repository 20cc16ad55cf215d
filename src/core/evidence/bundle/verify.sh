#!/bin/sh
# Checks the bundle that this script came with. Start it in the unpacked folder:
#   sh verify.sh [FINGERPRINT [CHECKPOINT]]
# FINGERPRINT: of the signing key, as you received it another way than with this bundle.
# CHECKPOINT: the last of the three lines of one that somebody kept; the log must still hold it.
# It needs a POSIX shell, GNU coreutils and openssl, changes nothing, and sends nothing anywhere.
# Exit code: 0 intact, 1 broken, 2 cannot check.
# Each line of a copy with Windows line ends has one sign more at its end; the # below takes it in.
ends=unix
case $ends in unix) ;; *) echo 'CANNOT CHECK  line ends were changed on the way: unpack the ZIP again, as it is' >&2 && exit 2 ;; esac #
LC_ALL=C
export LC_ALL
unset CDPATH
tab=$(printf '\t')
nl='
'
zero=0000000000000000000000000000000000000000000000000000000000000000
broken=0

cannot() {
  printf 'CANNOT CHECK  %s\n' "$1" >&2
  exit 2
}
# What comes from a hostile bundle must not steer the terminal.
broken() {
  printf 'BROKEN  %s\n' "$1" | tr -c 'A-Za-z0-9 ._/:,;()*+=\n-' '?'
  broken=$((broken + 1))
}

for tool in sha256sum openssl mktemp cat cut comm sort uniq paste tr tail wc dirname rm mkdir; do
  command -v "$tool" >/dev/null 2>&1 || cannot "the program $tool is missing"
done
cd -- "$(dirname -- "$0")" || cannot 'the folder of this script cannot be entered'
[ -d bag ] || cannot 'there is no folder bag here: unpack the whole ZIP and start verify.sh in that folder'
here=$(pwd)
case $here in *"$nl"*) cannot 'the name of this folder, or of one above it, holds a line break' ;; esac
tmp=$(mktemp -d) || cannot 'there is no room for temporary files'
trap 'rm -rf "$tmp"' EXIT
trap 'exit 2' HUP INT TERM
mkdir "$tmp/links"
for list in present expected files.sum rows links.sum entries.sum entries.list absent recorded recorded.sum \
  checkpoints rows.heads rows.hashes pairs declared unsound stamps extract.rows extract.sum extract.known; do
  : >"$tmp/$list"
done

hash_of() { [ ! -f "$1" ] || sha256sum <"$1" | cut -c1-64; }
is_hash() {
  [ ${#1} -eq 64 ] || return 1
  case $1 in *[!0-9a-f]*) return 1 ;; esac
}
is_number() {
  case $1 in '' | 0* | *[!0-9]* | ????????????????*) return 1 ;; esac
}
is_path() {
  case $1 in '' | /* | .* | -* | _* | */ | *//* | */.* | *..* | *./* | *. | *[!A-Za-z0-9._/-]*) return 1 ;; esac
  [ ${#1} -le 400 ]
}
is_name() {
  is_path "$1" && [ ${#1} -le 128 ] || return 1
  case $1 in */*) return 1 ;; esac
}
# A zero byte, which shells drop without a word. Most often there is none in any of them.
zeros=$(cat bag/*.txt bag/data/*.tsv bag/data/checkpoints/*.txt 2>/dev/null | tr -d -c '\0' | wc -c)
has_zero() {
  [ "$zeros" -ne 0 ] && [ -f "$1" ] && [ "$(tr -d -c '\0' <"$1" | wc -c)" -ne 0 ]
}
# Six digits, into $padded; a $(printf) would start a process for each row.
pad() {
  padded=$1
  while [ ${#padded} -lt 6 ]; do padded=0$padded; done
}
# Of the entry that a path in bag/data/entries or bag/data/files belongs to, into $number.
number_of() {
  number=${1#bag/data/*/}
  number=${number%%[/.]*}
  while [ "$number" != "${number#0}" ]; do number=${number#0}; done
  number=${number:-0}
}
# Lines of sha256sum -c that are not OK, by name.
failed() { sha256sum -c --quiet "$1" 2>/dev/null; }

# 1. What is here. ----------------------------------------------------------------------------------------------------
# Folder by folder, one level after the other.
: >"$tmp/walk"
printf '/\n' >"$tmp/folders"
while [ -s "$tmp/folders" ]; do
  : >"$tmp/deeper"
  while IFS= read -r folder; do
    folder=${folder#/}
    found=
    for item in "$folder"* "$folder".[!.]* "$folder"..?*; do
      [ -e "$item" ] || [ -L "$item" ] || continue
      found=yes
      if ! is_path "$item"; then
        printf 'name\t%s\n' "$(printf '%s' "$item" | tr '\n\t' '??')"
      elif [ -L "$item" ]; then
        printf 'link\t%s\n' "$item"
      elif [ -d "$item" ]; then
        printf '/%s/\n' "$item" >>"$tmp/deeper"
      elif [ -f "$item" ]; then
        printf 'file\t%s\n' "$item"
      else
        printf 'link\t%s\n' "$item"
      fi
    done
    [ -n "$found" ] || printf 'empty\t%s\n' "$folder"
  done <"$tmp/folders" >>"$tmp/walk"
  cat "$tmp/deeper" >"$tmp/folders"
done
while IFS=$tab read -r what item; do
  case $what in
    file) printf '%s\n' "$item" >>"$tmp/present" ;;
    link) broken "$item: a link or a special file, not a file of a bundle" ;;
    empty) broken "$item: not listed in the bundle (an empty folder)" ;;
    *) broken "$item: not listed in the bundle (no bundle has such a name)" ;;
  esac
done <"$tmp/walk"
# On many a desk two such names are one file, and the one would overwrite the other.
for path in $(tr A-Z a-z <"$tmp/present" | sort | uniq -d); do
  broken "$path: there are two files of this name, which differ in capitals only"
done

# 2. The signature over the list of lists. -----------------------------------------------------------------------------
key=$tmp/key.pem
: >"$key"
if [ -f seal/signer-pub.der ] && [ -f seal/signer-pub.pem ]; then
  openssl pkey -pubin -inform DER -in seal/signer-pub.der -outform PEM -out "$key" 2>/dev/null
  # openssl overlooks bytes after the key, which would give the same key another fingerprint: so write it anew.
  openssl pkey -pubin -in "$key" -outform DER -out "$tmp/key.der" 2>/dev/null
  plain=$(hash_of "$tmp/key.der")
  case $(openssl pkey -pubin -in "$key" -noout -text 2>/dev/null) in
    *prime256v1*) ;;
    *) plain= ;;
  esac
  [ "$plain" = "$(hash_of seal/signer-pub.der)" ] ||
    broken 'seal/signer-pub.der: not a public key of the kind P-256'
  [ "$(hash_of "$key")" = "$(hash_of seal/signer-pub.pem)" ] ||
    broken 'seal/signer-pub.pem: not the same key as seal/signer-pub.der'
fi
fingerprint=$(hash_of seal/signer-pub.der)
kept=
if [ $# -gt 0 ]; then
  wanted=$(printf '%s' "$*" | tr -d ' :\n' | tr A-F a-f)
  if [ ${#wanted} -eq 128 ]; then
    kept=${wanted#????????????????????????????????????????????????????????????????}
    wanted=${wanted%"$kept"}
    is_hash "$kept" || cannot 'the last line of a checkpoint has 64 hexadecimal digits'
  fi
  is_hash "$wanted" || cannot 'a fingerprint has 64 hexadecimal digits'
  [ "$wanted" = "$fingerprint" ] ||
    broken 'seal/signer-pub.der: not the key of the fingerprint that you gave'
fi
# The longest signature has 72 bytes. openssl reads no more, and so would overlook what follows one of that length.
signed() {
  [ -f "$2" ] && [ "$(wc -c <"$2")" -le 72 ] &&
    openssl dgst -sha256 -verify "$key" -signature "$2" "$1" >/dev/null 2>&1
}
signed bag/tagmanifest-sha256.txt seal/tagmanifest-sha256.sig ||
  broken 'seal/tagmanifest-sha256.sig: does not fit bag/tagmanifest-sha256.txt and seal/signer-pub.der'

# 3. The files against the lists. ---------------------------------------------------------------------------------------
for path in VERIFY.txt verify.sh bag/tagmanifest-sha256.txt bag/bag-info.txt bag/bagit.txt bag/manifest-sha256.txt \
  bag/data/chain.tsv bag/data/withheld.tsv seal/signer-pub.pem seal/signer-pub.der seal/tagmanifest-sha256.sig \
  seal/checkpoint.txt seal/checkpoint.sig; do
  printf '%s\n' "$path" >>"$tmp/expected"
done
read_manifest() {
  number=0
  ! has_zero "$2" || broken "$2: holds a zero byte, which no such list has"
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    hash=${line%%  *}
    path=${line#*  }
    good=
    is_hash "$hash" && [ "$line" = "$hash  $path" ] && is_path "$path" && good=yes
    case $1:$path in
      tag:bag-info.txt | tag:bagit.txt | tag:manifest-sha256.txt | payload:data/?*) ;;
      *) good= ;;
    esac
    if [ -n "$good" ]; then
      printf '%s  bag/%s\n' "$hash" "$path" >>"$tmp/files.sum"
      printf 'bag/%s\n' "$path" >>"$tmp/expected"
      printf '%s\n' "$path" >>"$tmp/$1.listed"
    else
      broken "$2: line $number is not a line of such a list"
    fi
  done
  for path in $(sort "$tmp/$1.listed" | uniq -d); do broken "$2: lists $path twice"; done
}
: >"$tmp/tag.listed"
: >"$tmp/payload.listed"
[ ! -f bag/tagmanifest-sha256.txt ] ||
  read_manifest tag bag/tagmanifest-sha256.txt <bag/tagmanifest-sha256.txt
[ ! -f bag/manifest-sha256.txt ] || read_manifest payload bag/manifest-sha256.txt <bag/manifest-sha256.txt
for path in bag-info.txt bagit.txt manifest-sha256.txt; do
  case $nl$(cat "$tmp/tag.listed")$nl in
    *"$nl$path$nl"*) ;;
    *) broken "bag/tagmanifest-sha256.txt: does not list $path" ;;
  esac
done
sort -u "$tmp/present" >"$tmp/present.sorted"
sort -u "$tmp/expected" >"$tmp/expected.sorted"
comm -23 "$tmp/expected.sorted" "$tmp/present.sorted" >"$tmp/missing"
comm -13 "$tmp/expected.sorted" "$tmp/present.sorted" >"$tmp/unlisted"
while IFS= read -r path; do broken "$path: missing"; done <"$tmp/missing"
while IFS= read -r path; do broken "$path: not listed in the bundle"; done <"$tmp/unlisted"
failed "$tmp/files.sum" >"$tmp/out"
while IFS= read -r line; do
  case $line in
    *': FAILED open or read') ;;
    *) broken "${line%: FAILED*}: not the bytes that were sealed" ;;
  esac
done <"$tmp/out"
info() {
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in "$1: "*) printf '%s' "${line#"$1: "}" ;; esac
  done <bag/bag-info.txt
}
if [ -f bag/bag-info.txt ]; then
  [ ! -f VERIFY.txt ] || [ "$(info Verify-Text-SHA256)" = "$(hash_of VERIFY.txt)" ] ||
    broken 'VERIFY.txt: not the bytes that were sealed'
  [ ! -f verify.sh ] || [ "$(info Verify-Script-SHA256)" = "$(hash_of verify.sh)" ] ||
    broken 'verify.sh: not the bytes that were sealed'
fi

# 4. The chain: each line names the one before it, and its link is the hash of both. -------------------------------------
rows=0
last=0
before=$zero
number=0
if [ -f bag/data/chain.tsv ]; then
  ! has_zero bag/data/chain.tsv || broken 'bag/data/chain.tsv: holds a zero byte, which no such list has'
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    IFS=$tab
    set -f
    # shellcheck disable=SC2086
    set -- $line
    set +f
    unset IFS
    if [ $# -ne 4 ] || [ "$line" != "$1$tab$2$tab$3$tab$4" ] || ! is_number "$1" || ! is_hash "$2" ||
      ! is_hash "$3" || ! is_hash "$4"; then
      broken "bag/data/chain.tsv: line $number is not a row of a chain"
      continue
    fi
    rows=$((rows + 1))
    if [ "$1" -le "$last" ]; then
      broken "link $1: repeated, or out of order"
    else
      if [ "$1" -gt $((last + 1)) ]; then
        broken "link $((last + 1)): missing, up to $(($1 - 1))"
      elif [ "$3" != "$before" ]; then
        broken "link $1: does not name the link before it"
      fi
      last=$1
      before=$4
      printf '%s\t%s\n' "$1" "$4" >>"$tmp/rows.heads"
      [ ! -d bag/data/extracts ] || printf '%s\t%s\n' "$1" "$2" >>"$tmp/rows.hashes"
      pad "$1"
      name=bag/data/entries/$padded.json
      if [ -f "$name" ]; then
        printf '%s  %s\n' "$2" "$name" >>"$tmp/entries.sum"
        printf '%s\t%s\t%s\n' "$1" "$3" "$name" >>"$tmp/entries.list"
      else
        printf 'entry\t%s\n' "$1" >>"$tmp/absent"
      fi
    fi
    printf '%s%s' "$3" "$2" >"$tmp/links/$number-$1"
    printf '%s  %s\n' "$4" "$number-$1" >>"$tmp/links.sum"
  done <bag/data/chain.tsv
  if [ -s bag/data/chain.tsv ]; then
    [ -z "$(tail -c 1 bag/data/chain.tsv)" ] || broken 'bag/data/chain.tsv: the last line is cut off'
  fi
fi
[ "$rows" -gt 0 ] || broken 'bag/data/chain.tsv: holds no chain'
(cd "$tmp/links" && failed ../links.sum) >"$tmp/out"
while IFS= read -r line; do
  line=${line%: FAILED*}
  broken "link ${line#*-}: is not the hash of the link before it and of the entry"
done <"$tmp/out"

# 5. The entries against the chain, and their files against the entries. -------------------------------------------------
sha256sum -c "$tmp/entries.sum" 2>/dev/null >"$tmp/out"
paste "$tmp/entries.list" "$tmp/out" >"$tmp/pairs"
# JSON as it is written here has one field a line, two spaces further in for each level, no field twice. A line break
# inside a text is written as \n, so no text can pose as a field. Whatever can be read in two ways is no such JSON:
# with a field twice, one reader might see the first and another one the last.
form_begin() {
  is_formed=yes ind='  ' outer= kinds='{' keys='/ ' next=first size=2
}
# Goes one line on. $kinds: what is open; $keys: the fields of each; $next: what may follow; $size: bytes so far.
form_line() {
  size=$((size + ${#line} + 1))
  case $line in
    "$outer}" | "$outer},") form_end '{' ;;
    "$outer]" | "$outer],") form_end '[' ;;
    "$ind"[!\ ]*)
      [ "$next" != end ] || is_formed=
      case $kinds in
        *'{')
          called=${line#"$ind\""}
          case $line in "$ind\""*'": '?*) ;; *) is_formed= ;; esac
          called=${called%%\"*}
          case $called in
            # A page's own names of things may hold anything, quotes too; but no plain letter is written as its number.
            *[!A-Za-z0-9_.-]*)
              case $called in
                *'\\'*) ;;
                *'\u00'[2-7]*) is_formed= ;;
              esac
              ;;
            *)
              case ${keys##*/} in *" $called "*) is_formed= ;; esac
              keys=$keys$called' '
              ;;
          esac
          ;;
      esac
      case $line in
        *'": {' | "$ind{") kinds=$kinds'{' && form_deeper ;;
        *'": [' | "$ind[") kinds=$kinds'[' && form_deeper ;;
        *[]0-9\"}el],) next=more ;;
        *[]0-9\"}el]) next=end ;;
        *) is_formed= ;;
      esac
      ;;
    *) is_formed= ;;
  esac
}
form_deeper() {
  keys=$keys'/ ' next=first outer=$ind ind=$ind'  '
}
form_end() {
  case $next$kinds in end*"$1") ;; *) is_formed= ;; esac
  kinds=${kinds%?} keys=${keys%/*} ind=$outer outer=${outer#'  '}
  case $line in *,) next=more ;; *) next=end ;; esac
}
# Fifty entries at a time are read, each after a line with its name, by the whole path, which nobody who wrote an entry
# could know beforehand. Of each there is a line in $facts, with its number and the link that it has to name. $sizes
# gathers how long they and their files have to be.
check_entries() {
  sizes= seq=
  coming_entry
  IFS=$nl
  set -f
  # shellcheck disable=SC2086,SC2013
  for line in $(tail -n +1 $names /dev/null); do
    case $line in
      "==> $coming <==")
        [ -z "$seq" ] || judge_entry
        [ "$coming" != /dev/null ] || break
        seq=${fact%% *} prev=${fact#* } path_of_entry=${coming#"$here/"}
        is_formed=yes is_begun= kinds= has_seq= has_prev= in_files= file= hash= bytes= size=0
        coming_entry
        continue
        ;;
      '{')
        [ -z "$is_begun" ] || is_formed=
        is_begun=yes
        form_begin
        continue
        ;;
      '}')
        for field in v id salt type eventPrecision recordedAt offsetMinutes where whatHappened files; do
          case $keys in *" $field "*) ;; *) is_formed= ;; esac
        done
        ;;
      "  \"seq\": $seq,") has_seq=yes ;;
      "  \"prev\": \"$prev\"" | "  \"prev\": \"$prev\",") has_prev=yes ;;
      '  "files": ['*) in_files=yes ;;
      '  ]'*) in_files= ;;
      '      "name": "'*) [ -z "$in_files" ] || { file=${line#*: \"} && file=${file%%\"*}; } ;;
      '      "sha256": "'*) [ -z "$in_files" ] || { hash=${line#*: \"} && hash=${hash%%\"*}; } ;;
      '      "bytes": '*) [ -z "$in_files" ] || { bytes=${line#*: } && bytes=${bytes%,}; } ;;
      '    }'*) [ -z "$in_files" ] || check_file ;;
    esac
    form_line
  done
  check_sizes
  set +f
  unset IFS
}
# The first line of $facts into $fact, and the name of its file into $coming.
coming_entry() {
  coming=/dev/null
  [ -n "$facts" ] || return 0
  fact=${facts%%"$nl"*} facts=${facts#*"$nl"}
  pad "${fact%% *}"
  coming=$here/bag/data/entries/$padded.json
}
judge_entry() {
  if [ -n "$is_formed" ] && [ -n "$is_begun" ] && [ -z "$kinds" ]; then
    [ -n "$has_seq" ] || broken "entry $seq: says that it has another number"
    [ -n "$has_prev" ] || broken "entry $seq: does not name the link before it"
    sizes=$sizes$size' '$path_of_entry$nl
  else
    broken "entry $seq: not in the form of an entry"
    printf '%s\n' "$seq" >>"$tmp/unsound"
  fi
}
check_file() {
  if is_name "$file" && is_hash "$hash" && { [ "$bytes" = 0 ] || is_number "$bytes"; }; then
    pad "$seq"
    path=bag/data/files/$padded/$file
    printf '%s\n' "$path" >>"$tmp/recorded"
    if [ -f "$path" ]; then
      printf '%s  %s\n' "$hash" "$path" >>"$tmp/recorded.sum"
      sizes=$sizes$bytes' '$path$nl
    else
      printf 'file\t%s\t%s\n' "$seq" "$file" >>"$tmp/absent"
    fi
  else
    is_formed=
  fi
  file= hash= bytes=
}
check_sizes() {
  paths=
  for line in $sizes; do paths=$paths${line#* }$nl; done
  # shellcheck disable=SC2086
  wc -c $paths 2>/dev/null >"$tmp/out"
  while IFS=' ' read -r size path; do printf '%s %s\n' "$size" "$path"; done <"$tmp/out" | sort >"$tmp/measured"
  printf '%s' "$sizes" | sort | comm -23 - "$tmp/measured" >"$tmp/out"
  while IFS=' ' read -r size path; do
    number_of "$path"
    case $path in
      bag/data/entries/*) broken "entry $number: not in the form of an entry" ;;
      *) broken "file ${path##*/} of entry $number: not as long as the entry recorded" ;;
    esac
  done <"$tmp/out"
}
names= facts= count=0
while IFS=$tab read -r seq prev name result; do
  case $result in
    *': OK')
      names=$names$here/$name$nl facts=$facts$seq' '$prev$nl count=$((count + 1))
      [ "$count" -lt 50 ] || { check_entries && names= facts= count=0; }
      ;;
    *)
      broken "entry $seq: not the bytes that the chain recorded"
      printf '%s\n' "$seq" >>"$tmp/unsound"
      ;;
  esac
done <"$tmp/pairs"
[ "$count" -eq 0 ] || check_entries
failed "$tmp/recorded.sum" >"$tmp/out"
while IFS= read -r line; do
  line=${line%: FAILED*}
  number_of "$line"
  broken "file ${line##*/} of entry $number: not the bytes that the entry recorded"
done <"$tmp/out"
unsound=$nl$(cat "$tmp/unsound")$nl
is_sound() {
  case $unsound in *"$nl$1$nl"*) return 1 ;; esac
}
cut -f3 "$tmp/entries.list" | cat - "$tmp/recorded" | sort -u >"$tmp/known"
while IFS= read -r path; do
  case $path in
    bag/data/entries/*) broken "$path: belongs to no row of the chain" ;;
    bag/data/files/*)
      number_of "$path"
      ! is_sound "$number" || broken "$path: no entry records it"
      ;;
  esac
done <<END
$(comm -23 "$tmp/present.sorted" "$tmp/known")
END

# 6. What is not here must be declared, and what is declared must not be here. -----------------------------------------
# Of an entry that is withheld a few fields may be here: a file of its own, JSON with one field a line. It must be of
# the row, the fields and the files that are declared; what it says of the entry cannot be checked.
check_extract() {
  pad "$seq"
  json=bag/data/extracts/$padded.json
  printf '%s\n' "$json" >>"$tmp/extract.known"
  [ -f "$json" ] || {
    broken "extract of entry $seq: missing"
    return
  }
  of= row= fields= part= file= is_begun=
  form_begin
  while IFS= read -r field || [ -n "$field" ]; do
    if [ -z "$is_begun" ]; then
      is_begun=yes
      [ "$field" = '{' ] || is_formed=
      continue
    fi
    line=$field
    # Exactly its seven fields: each of them, and no more than they make up together.
    [ "$line" != '}' ] || for field in extractOf entrySha256 type recordedAt offsetMinutes fields files; do
      case $keys in *" $field "*) ;; *) is_formed= ;; esac
    done
    [ "$line" != '}' ] || [ ${#keys} -eq 67 ] || is_formed=
    field=$line
    form_line
    case $field in
      '  "extractOf": '*) of=$of${field#*: } ;;
      '  "entrySha256": "'*) row=${field#*: \"} && row=${row%%\"*} ;;
      '  "fields": {'*) part=fields ;;
      '  "files": ['*) part=files ;;
      '  }'* | '  ]'*) part= ;;
      '    "'*) [ "$part" != fields ] || { field=${field#*\"} && fields=$fields,${field%%\"*}; } ;;
      '      "name": "'*) [ "$part" != files ] || { file=${field#*: \"} && file=${file%%\"*}; } ;;
      '      "sha256": "'*) [ "$part" != files ] || { hash=${field#*: \"} && extract_file "${hash%%\"*}"; } ;;
    esac
  done <"$json"
  [ "$of" = "$seq," ] && [ "$fields" = "${name:+,$name}" ] && is_hash "$row" && [ -n "$is_formed" ] &&
    [ -z "$kinds" ] && [ "$(wc -c <"$json")" -eq "$size" ] ||
    broken "extract of entry $seq: not of the entry and the fields that are declared"
  printf '%s\t%s\n' "$seq" "$row" >>"$tmp/extract.rows"
}
extract_file() {
  path=bag/data/extracts/$padded/$file
  if is_name "$file" && is_hash "$1" && [ -f "$path" ]; then
    printf '%s\n' "$path" >>"$tmp/extract.known"
    printf '%s  %s\n' "$1" "$path" >>"$tmp/extract.sum"
  else
    broken "extract of entry $seq: its file $file is missing"
  fi
}
is_fields() {
  case $1 in *[!A-Za-z,]* | ,* | *, | *,,*) return 1 ;; esac
}
if [ -f bag/data/withheld.tsv ]; then
  number=0
  ! has_zero bag/data/withheld.tsv || broken 'bag/data/withheld.tsv: holds a zero byte, which no such list has'
  extracts=$nl
  while IFS= read -r line || [ -n "$line" ]; do
    number=$((number + 1))
    what=${line%%"$tab"*}
    seq=${line#*"$tab"}
    name=${seq#*"$tab"}
    seq=${seq%%"$tab"*}
    if is_number "$seq" && [ "$line" = "entry$tab$seq" ]; then
      printf '%s\n' "$line" >>"$tmp/declared"
    elif is_number "$seq" && [ "$what" = file ] && is_name "$name" && [ "$line" = "file$tab$seq$tab$name" ]; then
      ! is_sound "$seq" || printf '%s\n' "$line" >>"$tmp/declared"
    elif is_number "$seq" && [ "$what" = extract ] && is_fields "$name" && [ "$line" = "extract$tab$seq$tab$name" ] &&
      [ "$extracts" = "${extracts#*"$nl$seq$nl"}" ]; then
      extracts=$extracts$seq$nl
      printf 'entry\t%s\n' "$seq" >>"$tmp/declared"
      check_extract
    else
      broken "bag/data/withheld.tsv: line $number is not in the form of such a list"
    fi
  done <bag/data/withheld.tsv
fi
sort -u "$tmp/absent" >"$tmp/absent.sorted"
sort -u "$tmp/declared" >"$tmp/declared.sorted"
comm -23 "$tmp/absent.sorted" "$tmp/declared.sorted" >"$tmp/out"
while IFS=$tab read -r what seq name; do
  if [ "$what" = entry ]; then
    broken "entry $seq: missing, and not declared as withheld"
  else
    broken "file $name of entry $seq: missing, and not declared as withheld"
  fi
done <"$tmp/out"
comm -13 "$tmp/absent.sorted" "$tmp/declared.sorted" >"$tmp/out"
while IFS=$tab read -r what seq name; do
  if [ "$what" = entry ]; then
    broken "entry $seq: declared as withheld, but not withheld"
  else
    broken "file $name of entry $seq: declared as withheld, but not withheld"
  fi
done <"$tmp/out"

sort -u "$tmp/extract.rows" >"$tmp/extract.rows.sorted"
sort -u "$tmp/rows.hashes" >"$tmp/rows.hashes.sorted"
comm -23 "$tmp/extract.rows.sorted" "$tmp/rows.hashes.sorted" >"$tmp/out"
while IFS=$tab read -r seq row; do broken "extract of entry $seq: names another hash than the chain"; done <"$tmp/out"
failed "$tmp/extract.sum" >"$tmp/out"
while IFS= read -r line; do broken "${line%: FAILED*}: not the bytes that the extract lists"; done <"$tmp/out"
sort -u "$tmp/extract.known" >"$tmp/extract.sorted"
comm -23 "$tmp/present.sorted" "$tmp/extract.sorted" >"$tmp/out"
while IFS= read -r path; do
  case $path in bag/data/extracts/*) broken "$path: belongs to no extract that is declared" ;; esac
done <"$tmp/out"

# 7. The checkpoints: signed statements of how long the chain was and how it ended. --------------------------------------
printf '0\t%s\n' "$zero" >>"$tmp/rows.heads"
size_of_log=0
origin_of_log=
latest=
for path in bag/data/checkpoints/*.txt; do
  [ -f "$path" ] || continue
  name=${path##*/}
  name=${name%.txt}
  if ! signed "$path" "bag/data/checkpoints/$name.sig"; then
    broken "checkpoint $name: its signature is not valid"
    continue
  fi
  more=
  { IFS= read -r origin && IFS= read -r size && IFS= read -r head && ! IFS= read -r more; } <"$path" || size=
  case $origin in '' | *[!\ -~]*) size= ;; esac
  if [ -n "$more" ] || [ ${#origin} -gt 200 ] || has_zero "$path" || ! is_hash "$head" || { [ "$size" != 0 ] && ! is_number "$size"; } || { pad "$size" && [ "$padded" != "$name" ]; }; then
    broken "checkpoint $name: not the three lines of a checkpoint, or of another number"
    continue
  fi
  [ "$origin" = "${origin_of_log:=$origin}" ] || broken "checkpoint $name: of another log"
  printf '%s\t%s\n' "$size" "$head" >>"$tmp/checkpoints"
  if [ -z "$latest" ] || [ "$size" -gt "$size_of_log" ]; then
    size_of_log=$size
    latest=$name
  fi
done
for path in bag/data/checkpoints/*.sig; do
  [ -f "$path" ] || continue
  [ -f "${path%.sig}.txt" ] || broken "$path: there is no checkpoint to this signature"
done
while IFS= read -r path; do
  case $path in bag/data/checkpoints/*/*) broken "$path: no checkpoint lies in a folder of its own" ;; esac
done <"$tmp/present"
sort "$tmp/checkpoints" >"$tmp/checkpoints.sorted"
sort "$tmp/rows.heads" >"$tmp/rows.sorted"
comm -23 "$tmp/checkpoints.sorted" "$tmp/rows.sorted" >"$tmp/out"
while IFS=$tab read -r size head; do
  if [ "$size" -gt "$last" ]; then
    broken "checkpoint $size: the chain ends before it, at link $last"
  else
    broken "checkpoint $size: link $size is not the one that was signed"
  fi
done <"$tmp/out"
if [ -n "$kept" ]; then
  held=
  while IFS=$tab read -r size head; do [ "$head" != "$kept" ] || held=$size; done <"$tmp/rows.heads"
  [ -n "$held" ] || broken 'the log does not hold the checkpoint that you gave: it was begun anew, cut off or changed'
fi
if [ -z "$latest" ]; then
  broken 'there is no valid checkpoint'
else
  [ "$size_of_log" -ge "$last" ] || broken "link $((size_of_log + 1)): no checkpoint vouches for it and what follows"
  for end in txt sig; do
    [ ! -f "seal/checkpoint.$end" ] || [ ! -f "bag/data/checkpoints/$latest.$end" ] ||
      [ "$(hash_of "seal/checkpoint.$end")" = "$(hash_of "bag/data/checkpoints/$latest.$end")" ] ||
      broken "seal/checkpoint.$end: not the latest checkpoint of the chain"
  done
fi

# 8. Time stamps of authorities on the signatures of checkpoints (RFC 3161). ----------------------------------------------
# Each holds the certificate of its signer, which is taken at its word here: the stamp is whole, on this checkpoint, and
# made for time stamps at a time at which that certificate held. Who the authority is, and whether to trust it, is
# another question; VERIFY.txt says how to ask it.
# Seconds since 1970 of "Nov 25 02:24:00.5 2026 GMT", into $seconds; empty when it is no such time.
seconds_of() {
  seconds=
  set -f
  # shellcheck disable=SC2086
  set -- $1
  set +f
  [ $# -eq 5 ] || return 1
  case $1 in
    Jan) month=1 ;; Feb) month=2 ;; Mar) month=3 ;; Apr) month=4 ;; May) month=5 ;; Jun) month=6 ;;
    Jul) month=7 ;; Aug) month=8 ;; Sep) month=9 ;; Oct) month=10 ;; Nov) month=11 ;; Dec) month=12 ;;
    *) return 1 ;;
  esac
  day=${2#0} year=$4 hour=${3%%:*} minute=${3#*:}
  second=${minute#*:} minute=${minute%%:*}
  second=${second%%.*}
  hour=${hour#0} minute=${minute#0} second=${second#0}
  for part in "$day" "$year" "$hour" "$minute" "$second"; do
    case $part in '' | *[!0-9]* | ?????*) return 1 ;; esac
  done
  # Days by the count of Julian day numbers, which begins its year in March.
  early=$(((14 - month) / 12))
  year=$((year + 4800 - early))
  days=$((day + (153 * (month + 12 * early - 3) + 2) / 5 + 365 * year + year / 4 - year / 100 + year / 400 - 2472633))
  seconds=$((days * 86400 + hour * 3600 + minute * 60 + second))
}
# The line of openssl's account that begins so.
said() {
  while IFS= read -r line; do
    case $line in "$1: "*)
      printf '%s' "${line#"$1: "}"
      break
      ;;
    esac
  done <"$tmp/stamp.txt"
}
# Whether the file $1 is a whole and valid stamp on the file $2.
is_stamp() {
  # Openssl would not mind what follows the end of the answer.
  outer=$(openssl asn1parse -inform DER -in "$1" 2>/dev/null | { IFS= read -r line && printf '%s' "$line"; })
  head=${outer#*hl=}
  body=${head#*l=}
  body=${body#"${body%%[0-9]*}"}
  head=${head%%[!0-9]*}
  body=${body%%[!0-9]*}
  [ -n "$head" ] && [ -n "$body" ] && [ $((head + body)) -eq "$(wc -c <"$1")" ] || return 1
  openssl ts -reply -in "$1" -token_out -out "$tmp/token" >/dev/null 2>&1 || return 1
  openssl ts -reply -token_in -in "$tmp/token" -token_out -text >"$tmp/stamp.txt" 2>/dev/null || return 1
  openssl pkcs7 -inform DER -in "$tmp/token" -print_certs -out "$tmp/stamp.pem" >/dev/null 2>&1 || return 1
  [ "$(said 'Hash Algorithm')" = sha256 ] && seconds_of "$(said 'Time stamp')" || return 1
  openssl ts -verify -in "$1" -data "$2" -CAfile "$tmp/stamp.pem" -partial_chain -attime "$seconds" >/dev/null 2>&1
}
for path in bag/data/checkpoints/*.tsr; do
  [ -f "$path" ] || continue
  name=${path%.tsr}
  name=${name%-[2-9]}
  if [ ! -f "$name.sig" ]; then
    broken "$path: there is no checkpoint to this time stamp"
    continue
  fi
  case $(openssl ts -help 2>&1) in
    *-partial_chain*) ;;
    *) cannot 'this openssl does not check time stamps: take OpenSSL 1.1.1 or later' ;;
  esac
  if is_stamp "$path" "$name.sig"; then
    openssl cms -verify -noverify -inform DER -in "$tmp/token" -signer "$tmp/signer.pem" -out "$tmp/out" >/dev/null 2>&1
    who=$(openssl x509 -in "$tmp/signer.pem" -noout -subject -nameopt RFC2253 2>/dev/null)
    printf 'Time stamp on checkpoint %s: %s, %s\n' "${name##*/}" "$(said 'Time stamp')" "${who#subject=}" |
      tr -c 'A-Za-z0-9 ._/:,;()*+=\n-' '?' >>"$tmp/stamps"
  else
    broken "$path: not a valid time stamp on its checkpoint"
  fi
done

# 9. The verdict. ---------------------------------------------------------------------------------------------------------
if [ "$broken" -gt 0 ]; then
  printf 'BROKEN: %s problems, named above.\n' "$broken"
  exit 1
fi
printf 'Links %s, entries in this bundle %s. Fingerprint of the key, to be compared with one that came another way:\n' \
  "$rows" "$(wc -l <"$tmp/entries.list" | tr -d ' ')"
printf '%s\n' "$fingerprint"
[ -z "$kept" ] || printf 'The log holds the checkpoint that you gave, as link %s.\n' "$held"
if [ -s "$tmp/stamps" ]; then
  cat "$tmp/stamps"
  printf 'Whether to trust these authorities is yours to judge; VERIFY.txt says how.\n'
fi
printf 'INTACT\n'
exit 0
