#!/usr/bin/env bash
# Finds all texts of the window and brings the language files up to date:
#
#   packaging/translate.sh          resources/translations/*.ts and the compiled *.qm beside them, and sentences.json:
#                                   what the layers without Qt say, so that the window knows it again
#   packaging/translate.sh xx       the same, and begins a language (de, fr, pt_BR, ar)
#
# Run it whenever a text was added or changed; a test compares. English holds only what has a plural.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

python="${PYTHON_OF_PROJECT:-.venv/bin/python}"
folder="${TRANSLATIONS:-resources/translations}"
tools="$("$python" -c 'import PySide6, os; print(os.path.dirname(PySide6.__file__))')"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir -p "$folder"
"$python" packaging/gather_texts.py "$work/texts.py" "$folder/sentences.json"
[ -z "${1:-}" ] || [ -f "$folder/inventory_mate_$1.ts" ] || : >"$folder/inventory_mate_$1.ts"
for file in "$folder"/inventory_mate_*.ts; do
    language="${file##*/inventory_mate_}"
    language="${language%.ts}"
    plural=()
    [ "$language" = en ] && plural=(-pluralonly)
    [ -s "$file" ] || rm -f "$file"
    "$tools/lupdate" "$work/texts.py" -silent -locations none -no-obsolete ${plural[@]+"${plural[@]}"} \
        -source-language en -target-language "$language" -ts "$file"
    "$tools/lrelease" -silent -nounfinished "$file" -qm "${file%.ts}.qm"
done
