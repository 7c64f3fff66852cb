# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash disable=SC2034,SC2154 # variables come from package.sh and are for those that source this
# What the proofs of the Linux packages share: a bare Debian system in a folder, a virtual display and demo cameras outside of
# it, commands inside of it. Sourced after packaging/package.sh, never run.

prove_folder=$package_folder/prove
bare=$prove_folder/system # the bare system
pictures=$prove_folder/pictures

# Nothing of the bare system may stay mounted: clean_up of lib.sh comes after this.
leave_bare() {
    local status=$?
    trap - EXIT
    local where tries
    # First those that run inside, then what is mounted, deepest first.
    for where in /proc/[0-9]*/root; do
        if [[ $(readlink "$where" 2>/dev/null) == "$bare" ]]; then
            where=${where%/root}
            kill -KILL "${where##*/}" 2>/dev/null || true
        fi
    done
    for ((tries = 0; tries < 20; ++tries)); do
        mapfile -t mounted < <(awk -v under="$bare/" 'index($5, under) == 1 { print $5 }' /proc/self/mountinfo | sort -r)
        ((${#mounted[@]})) || break
        for where in "${mounted[@]}"; do
            umount "$where" 2>/dev/null || umount -l "$where" 2>/dev/null || true
        done
        sleep 0.1
    done
    if ((${#mounted[@]} == 0)) && [[ -d $bare ]]; then
        rm -rf --one-file-system "$bare"
    fi
    (exit "$status") || true
    trap clean_up EXIT
    exit "$status"
}

# make_bare PACKAGE...: a minimal Debian 12 with nothing but these packages.
make_bare() {
    ((EUID == 0)) || die "A bare system is made and entered by root. Run this with sudo."
    install_packages mmdebstrap xvfb xauth imagemagick python3
    local mirror include
    mirror=$(sed -nE 's/^URIs: *([^ ]+).*/\1/p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -n 1)
    include=$(IFS=,; printf '%s' "$*")
    rm -rf "$prove_folder"
    mkdir -p "$pictures"
    trap leave_bare EXIT
    # Kept for a week: the packages in it are named by its name.
    local kept
    kept=$package_folder/bare-bookworm-$(printf '%s' "$include" | sha256sum | cut -c 1-8).tar
    if [[ -z $(find "$kept" -mtime -7 2>/dev/null) ]]; then
        step prove-bare "Making a bare Debian 12 (half a minute)" \
            mmdebstrap --variant=minbase ${include:+--include="$include"} bookworm "$kept.new.tar" \
            ${mirror:+"$mirror"}
        mv "$kept.new.tar" "$kept"
    fi
    mkdir -p "$bare"
    step prove-unpack "Unpacking a bare Debian 12" tar -C "$bare" -xf "$kept"
    [[ -f /etc/apt/sources.list.d/debian.sources ]] && rm -f "$bare/etc/apt/sources.list" &&
        cp /etc/apt/sources.list.d/debian.sources "$bare/etc/apt/sources.list.d/"
    cp -L /etc/resolv.conf "$bare/etc/resolv.conf"
    mount -t proc proc "$bare/proc"
    mount -t tmpfs -o mode=1777 tmpfs "$bare/tmp"
    mount -t tmpfs -o mode=1777 tmpfs "$bare/dev/shm" 2>/dev/null || true
    chroot "$bare" useradd -m -u 4321 -U duty
    install -d -m 700 -o 4321 -g 4321 "$bare/tmp/runtime-duty"
    install -d -m 700 "$bare/tmp/runtime-root"
}

# start_outside: display and demo cameras; $DISPLAY and $demo_server say where.
start_outside() {
    start Xvfb -displayfd 1 -screen 0 1920x1080x24 -nolisten tcp -noreset >"$scratch/display" 2>"$log_folder/xvfb.log" </dev/null
    local try
    for ((try = 0; try < 100; ++try)); do
        [[ -s $scratch/display ]] && break
        sleep 0.1
    done
    [[ -s $scratch/display ]] || die "The virtual display (Xvfb) did not start: see build/log/xvfb.log."
    DISPLAY=:$(<"$scratch/display")
    export DISPLAY

    local server=$root/build/release/tests/support/cameras/videoguard-cameras
    [[ -x $server ]] || build release videoguard-cameras
    local camera sub main mounts=()
    for camera in $(seq 1 16); do
        sub=$(printf '%s\n' "$root"/resources/demo/footage/sub_*.mp4 | sed -n "$(((camera - 1) % 4 + 1))p")
        main=$root/resources/demo/footage/main_h264_1080p25_lobby.mp4
        mounts+=(--mount "/cam$camera/sub=$sub" --mount "/cam$camera/main=$main")
    done
    mkfifo "$scratch/cameras.control"
    exec 9<>"$scratch/cameras.control"
    start "$server" --port 0 "${mounts[@]}" --exit-with-stdin \
        <"$scratch/cameras.control" >"$scratch/cameras.out" 2>"$log_folder/cameras.log" 9>&-
    local port=
    for ((try = 0; try < 200; ++try)); do
        port=$(sed -nE 's/^ready rtsp=([0-9]+).*/\1/p' "$scratch/cameras.out")
        [[ -n $port ]] && break
        sleep 0.1
    done
    [[ -n $port ]] || die "The demo cameras did not start: see build/log/cameras.log."
    demo_server=rtsp://127.0.0.1:$port
}

# inside USER COMMAND...: in the bare system, with a session's environment and nothing else of ours.
inside() {
    local user=$1 homes=/home
    shift
    chroot --userspec="$user" "$bare" /usr/bin/env -i HOME="$homes/duty" PATH=/usr/bin:/bin:/usr/sbin:/sbin LANG=C.UTF-8 \
        DISPLAY="$DISPLAY" XDG_RUNTIME_DIR="/tmp/runtime-${user%%:*}" "$@" 9>&-
}

patience=120 # seconds that a step inside may take

# checked NAME TEXT COMMAND...: like step, with how long it took; ended after $patience.
checked() {
    local name=$1 text=$2 begin=$EPOCHREALTIME
    shift 2
    export -f inside
    export bare DISPLAY
    step "prove-$name" "$text" timeout -k 5 "$patience" bash -c 'inside "$@"' inside "$@"
    awk -v a="$begin" -v b="$EPOCHREALTIME" 'BEGIN { printf "    %.1f s\n", b - a }'
}

# picture NAME: takes a screenshot out of the bare system and says how many colours it has: an empty one has few.
picture() {
    local file=$bare/tmp/$1.png
    [[ -s $file ]] || die "There is no screenshot of \"$1\": see build/log/prove-$1.log."
    mv "$file" "$pictures/$1.png"
    local colours
    colours=$(identify -format %k "$pictures/$1.png")
    ((colours > 2000)) || die "The screenshot of \"$1\" is nearly empty ($colours colours): build/package/prove/pictures/$1.png"
}

# painted COMMAND...: prints the seconds from the start of a command inside to a window with something painted in it. The
# command has to end by itself.
painted() {
    local begin=$EPOCHREALTIME pid seen
    inside duty:duty "$@" >"$log_folder/prove-painted.log" 2>&1 </dev/null &
    pid=$!
    seen=$(python3 "$root/packaging/painted.py" 60) || die "No window was painted: see build/log/prove-painted.log."
    awk -v a="$begin" -v b="$seen" 'BEGIN { printf "%.2f\n", b - a }'
    wait "$pid" || true
}
