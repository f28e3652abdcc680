#!/usr/bin/env bash
# Takes the pictures of this folder again, from a real terminal (xterm in a virtual display) that runs the release
# build on the sample catalogue. Needs: xterm xvfb x11-utils x11-apps imagemagick tmux fonts-dejavu-core
#   sudo apt-get install -y xterm xvfb x11-utils imagemagick tmux fonts-dejavu-core
#   swift build -c release --scratch-path .build-release && Screenshots/take.sh
set -euo pipefail
cd "$(dirname "$0")/.."
program=${DATAGOUV_TUI:-.build-release/release/datagouv-tui}
folder=$(mktemp -d)
socket=datagouv-shots-$$
trap 'tmux -L "$socket" kill-server 2>/dev/null || true; kill "${screen:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT

printf 'set -g status off\nset -g default-terminal tmux-256color\nset -g escape-time 0\nset -s set-clipboard off\n' >"$folder/tmux.conf"
Xvfb -displayfd 1 -screen 0 2400x1500x24 -nolisten tcp >"$folder/display" 2>/dev/null &
screen=$!
for _ in $(seq 200); do [ -s "$folder/display" ] && break || sleep 0.05; done
display=:$(cat "$folder/display")

tm() { tmux -u -L "$socket" -f "$folder/tmux.conf" "$@"; }

# await REGEX: until the terminal shows it.
await() {
  for _ in $(seq 200); do
    if tm capture-pane -p | grep -Eq "$1"; then return; fi
    sleep 0.05
  done
  echo "the screen never showed: $1" >&2
  tm capture-pane -p >&2
  exit 1
}

# shot NAME COLUMNSxROWS STEP...: start the explorer, do each step (key:NAME, type:TEXT, await:REGEX), take a picture.
shot() {
  local name=$1 size=$2 step terminal window
  shift 2
  DISPLAY=$display LC_ALL=C.UTF-8 xterm -title "$name" -fa 'DejaVu Sans Mono' -fs 11 -geometry "$size" \
    -bg '#10141c' -fg '#d8dee9' -xrm 'xterm*termName: xterm-256color' -xrm 'xterm*scrollBar: false' \
    -xrm 'xterm*internalBorder: 10' -xrm 'xterm*cursorBlink: false' -e \
    tmux -u -L "$socket" -f "$folder/tmux.conf" new-session "$program --sample --lang ${LANGUAGE_OF_SHOTS:-fr}" &
  terminal=$!
  for _ in $(seq 400); do tm list-sessions >/dev/null 2>&1 && break || sleep 0.05; done
  for step in "$@"; do
    case $step in
      key:*) tm send-keys "${step#key:}" ;;
      type:*) tm send-keys -l "${step#type:}" ;;
      await:*) await "${step#await:}" ;;
    esac
  done
  sleep 0.4 # the picture is of pixels: xterm must have drawn what tmux already holds
  window=$(DISPLAY=$display xwininfo -root -tree | awk -v title="\"$name\"" 'index($0, title) {print $1; exit}')
  DISPLAY=$display import -window "$window" -strip "Screenshots/$name.png"
  tm send-keys C-c C-c # quits whatever is open
  wait "$terminal" 2>/dev/null || true
  echo "Screenshots/$name.png"
}

found='▶ ?Demandes de valeurs'
shot results 120x36 "await:jeux de données" key:/ type:valeurs key:Enter "await:$found" "await:Description"
shot detail 120x36 "await:jeux de données" key:/ "type:demandes de valeurs" key:Enter "await:$found" key:Enter key:+ "await:Description" key:Enter "await:csv"
shot table 120x36 "await:jeux de données" key:/ "type:demandes de valeurs" key:Enter "await:$found" key:t "await:5.000" key:+ key:Right key:Right key:Right key:j key:j
shot groups 120x36 "await:jeux de données" key:/ "type:demandes de valeurs" key:Enter "await:$found" key:t "await:5.000" key:+ key:C type:nom_commune key:Enter key:A "await:Grouper" key:Down key:Down type:valeur key:Enter "await:somme" key:j key:j
shot leaders 120x36 "await:jeux de données" key:P "await:1  Base" key:+ key:j key:j key:j "await:Base Adresse"
shot metrics 120x36 "await:jeux de données" key:/ "type:demandes de valeurs" key:Enter "await:$found" key:m "await:en cours" key:+ "await:Total" key:Left key:Left
shot overview 200x50 "await:jeux de données" key:/ type:valeurs key:Enter "await:$found" key:t "await:5.000" key:j key:j key:m "await:en cours" key:1
shot palette 120x36 "await:jeux de données" key:/ type:valeurs key:Enter "await:$found" "await:Description" key:: "await:Commandes" type:tri "await:choisir le tri"
shot bookmarks 120x36 "await:jeux de données" key:b await:★ key:/ type:valeurs key:Enter "await:$found" key:b "await:▶ ?★" key:b await:Note "type:pour l'enquête de mars" key:Enter key:B "await:2 signets"
