// SPDX-License-Identifier: EUPL-1.2
// The head of our AppImage: a static program with a squashfs image behind its end (AppImage type 2). It mounts the image
// with FUSE for as long as the application runs. Where that is impossible it unpacks the image, runs it from there and
// removes it afterwards, so that it never asks the user to install something.
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include <ftw.h>
#define FUSE_USE_VERSION 32
#include <fuse3/fuse_lowlevel.h>
#include <squashfuse/ll.h>
#include <squashfuse/squashfuse.h>

// In the library, but in none of its installed headers.
sqfs_err sqfs_stat(sqfs *fs, sqfs_inode *inode, struct stat *st);

// The library's archive asks for LZO, which is under the GPL and which our images never use.
int lzo1x_decompress_safe(const unsigned char *in, unsigned long size, unsigned char *out, unsigned long *got, void *work);
int lzo1x_decompress_safe(const unsigned char *in, unsigned long size, unsigned char *out, unsigned long *got, void *work)
{
    (void)in, (void)size, (void)out, (void)got, (void)work;
    return -1;
}

// Filled in by packaging/appimage/build after compilation, hence volatile: where newer versions are found.
__attribute__((section(".upd_info"), used, retain)) static const volatile char update_information[1024] = {0};
// Room for a signature, as the description of the format has it.
__attribute__((section(".sha256_sig"), used, retain)) static const volatile char signature[1024] = {0};

static char image[PATH_MAX]; // this file
static uint64_t offset;      // of the squashfs image within it, bytes
static char folder[PATH_MAX]; // where the image is mounted or unpacked

static int fail(const char *what)
{
    fprintf(stderr, "%s: %s: %s\n", image, what, strerror(errno));
    return 127;
}

static bool find_image(void)
{
    const ssize_t length = readlink("/proc/self/exe", image, sizeof image - 1);
    if (length <= 0)
        return false;
    Elf64_Ehdr head;
    const int file = open(image, O_RDONLY | O_CLOEXEC);
    const bool whole = file >= 0 && pread(file, &head, sizeof head, 0) == (ssize_t)sizeof head;
    if (file >= 0)
        close(file);
    if (whole)
        offset = head.e_shoff + (uint64_t)head.e_shentsize * head.e_shnum;
    return whole;
}

// "NAMEXXXXXX" below $TMPDIR: the folder is ours alone. Where programs may not be started from there, as on hardened
// computers, it lies in the user's cache; a mount below $TMPDIR does not care.
static bool make_folder(const char *prefix, bool to_start_from)
{
    const char *base = getenv("TMPDIR");
    if (!base || *base != '/')
        base = "/tmp";
    struct statvfs disk;
    char cache[PATH_MAX];
    const char *home = getenv("HOME");
    if (to_start_from && home && *home == '/' && statvfs(base, &disk) == 0 && (disk.f_flag & ST_NOEXEC)) {
        const int length = snprintf(cache, sizeof cache, "%s/.cache", home);
        if (length > 0 && (size_t)length < sizeof cache && (mkdir(cache, 0700) == 0 || errno == EEXIST))
            base = cache;
    }
    const char *slash = strrchr(image, '/');
    const int length = snprintf(folder, sizeof folder, "%s/%s%.12sXXXXXX", base, prefix, slash ? slash + 1 : "app");
    return length > 0 && (size_t)length < sizeof folder && mkdtemp(folder);
}

static bool open_image(sqfs *fs)
{
    const sqfs_err code = sqfs_open_image(fs, image, offset);
    return code == SQFS_OK;
}

// --- unpacking --------------------------------------------------------------------------------------------------------

static bool write_file(sqfs *fs, sqfs_inode *inode, const char *path, const struct stat *st)
{
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, st->st_mode & 0777);
    if (file < 0)
        return false;
    static char buffer[256 * 1024];
    bool good = true;
    for (off_t at = 0; good && at < st->st_size;) {
        sqfs_off_t size = sizeof buffer;
        good = sqfs_read_range(fs, inode, at, &size, buffer) == SQFS_OK && size > 0;
        for (sqfs_off_t done = 0; good && done < size;) {
            const ssize_t count = write(file, buffer + done, (size_t)(size - done));
            good = count > 0 || (count < 0 && errno == EINTR);
            done += count > 0 ? count : 0;
        }
        at += size;
    }
    return close(file) == 0 && good;
}

static bool write_link(sqfs *fs, sqfs_inode *inode, const char *path)
{
    char target[PATH_MAX];
    size_t size = sizeof target;
    return sqfs_readlink(fs, inode, target, &size) == SQFS_OK && symlink(target, path) == 0;
}

// The whole image below `to`; with a pattern only what matches the beginning of the path, as other runtimes do.
static bool unpack(const char *to, const char *pattern, bool tell)
{
    sqfs fs;
    sqfs_traverse walk;
    if (!open_image(&fs) || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK)
        return false;
    if (mkdir(to, 0755) != 0 && errno != EEXIST)
        return false;
    sqfs_err code = SQFS_OK;
    bool good = true;
    while (good && sqfs_traverse_next(&walk, &code)) {
        if (walk.dir_end || (pattern && strncmp(walk.path, pattern, strlen(pattern)) != 0
                             && strncmp(pattern, walk.path, strlen(walk.path)) != 0))
            continue;
        char path[PATH_MAX];
        const int length = snprintf(path, sizeof path, "%s/%s", to, walk.path);
        sqfs_inode inode;
        struct stat st;
        good = length > 0 && (size_t)length < sizeof path && sqfs_inode_get(&fs, &inode, walk.entry.inode) == SQFS_OK
            && sqfs_stat(&fs, &inode, &st) == SQFS_OK;
        if (!good)
            break;
        if (tell)
            puts(path);
        if (S_ISDIR(st.st_mode))
            good = mkdir(path, 0755) == 0 || errno == EEXIST;
        else if (S_ISLNK(st.st_mode))
            good = write_link(&fs, &inode, path);
        else if (S_ISREG(st.st_mode))
            good = write_file(&fs, &inode, path, &st);
    }
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
    return good && code == SQFS_OK;
}

static int remove_entry(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
    (void)st, (void)kind, (void)ftw;
    return remove(path);
}

static void remove_folder(void)
{
    nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

// --- mounting ---------------------------------------------------------------------------------------------------------

static struct fuse_session *session; // of the process that serves the mounted image

// Serves until the pipe's other end, held by the application and its children, is closed. Says on `ready` that the
// image is mounted.
static int serve(int ready, int held)
{
    // Signals of the terminal are the application's; we end after it.
    setsid();
    int quiet = open("/dev/null", O_RDWR);
    if (quiet >= 0)
        dup2(quiet, 2); // what FUSE says when it is not there: we go on by unpacking

    char *words[] = {image, "-o", "ro,nosuid,nodev", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
    sqfs_ll *files = sqfs_ll_open(image, offset);
    if (!files)
        return 1;
    struct fuse_lowlevel_ops operations;
    memset(&operations, 0, sizeof operations);
    operations.getattr = sqfs_ll_op_getattr;
    operations.opendir = sqfs_ll_op_opendir;
    operations.releasedir = sqfs_ll_op_releasedir;
    operations.readdir = sqfs_ll_op_readdir;
    operations.lookup = sqfs_ll_op_lookup;
    operations.open = sqfs_ll_op_open;
    operations.create = sqfs_ll_op_create;
    operations.release = sqfs_ll_op_release;
    operations.read = sqfs_ll_op_read;
    operations.readlink = sqfs_ll_op_readlink;
    operations.listxattr = sqfs_ll_op_listxattr;
    operations.getxattr = sqfs_ll_op_getxattr;
    operations.forget = sqfs_ll_op_forget;
    operations.statfs = stfs_ll_op_statfs;

    sqfs_ll_chan channel;
    if (sqfs_ll_mount(&channel, folder, &arguments, &operations, sizeof operations, files) != SQFS_OK)
        return 1;
    session = channel.session;
    const char good = 1;
    if (write(ready, &good, 1) != 1)
        return 1;
    close(ready);

    // A child waits for the end of the application and then unmounts, which ends the loop below.
    const pid_t watcher = fork();
    if (watcher == 0) {
        char nothing;
        while (read(held, &nothing, 1) < 0 && errno == EINTR)
            ;
        sqfs_ll_unmount(&channel, folder);
        _exit(0);
    }
    close(held);
    fuse_session_loop(session);
    sqfs_ll_unmount(&channel, folder);
    waitpid(watcher, NULL, 0);
    sqfs_ll_destroy(files);
    rmdir(folder);
    return 0;
}

// --- running ----------------------------------------------------------------------------------------------------------

static void set_environment(const char *called)
{
    char here[PATH_MAX];
    setenv("APPIMAGE", image, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", called, 1);
    if (getcwd(here, sizeof here))
        setenv("OWD", here, 1);
}

static int run_application(char **argv)
{
    char program[PATH_MAX + 8];
    snprintf(program, sizeof program, "%s/AppRun", folder);
    execv(program, argv);
    return fail(program);
}

// Ends only when it failed: otherwise this process has become the application.
static bool run_mounted(char **argv)
{
    int ready[2];
    int held[2];
    if (access("/dev/fuse", R_OK | W_OK) != 0 || !make_folder(".mount_", false))
        return false;
    if (pipe2(ready, O_CLOEXEC) != 0 || pipe(held) != 0) {
        rmdir(folder);
        return false;
    }
    const pid_t server = fork();
    if (server == 0) {
        close(ready[0]);
        close(held[1]);
        // Twice, so that the server is nobody's child to wait for.
        if (fork() != 0)
            _exit(0);
        _exit(serve(ready[1], held[0]));
    }
    close(ready[1]);
    close(held[0]);
    waitpid(server, NULL, 0);
    char mounted = 0;
    while (read(ready[0], &mounted, 1) < 0 && errno == EINTR)
        ;
    close(ready[0]);
    if (mounted) {
        // held[1] stays open in the application and its children.
        set_environment(argv[0]);
        _exit(run_application(argv));
    }
    close(held[1]);
    rmdir(folder);
    return false;
}

static pid_t application;

static void pass_on(int number)
{
    if (application > 0)
        kill(application, number);
}

static int run_unpacked(char **argv)
{
    if (!make_folder("appimage_", true))
        return fail("cannot make a folder for the files of the program");
    if (!unpack(folder, NULL, false)) {
        const int status = fail("cannot unpack the files of the program");
        remove_folder();
        return status;
    }
    application = fork();
    if (application == 0) {
        set_environment(argv[0]);
        _exit(run_application(argv));
    }
    if (application < 0) {
        remove_folder();
        return fail("cannot start the program");
    }
    const int numbers[] = {SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i)
        signal(numbers[i], pass_on);
    int status = 0;
    while (waitpid(application, &status, 0) < 0 && errno == EINTR)
        ;
    remove_folder();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

static int mount_only(void)
{
    int ready[2];
    int held[2];
    if (!make_folder(".mount_", false) || pipe2(ready, O_CLOEXEC) != 0 || pipe(held) != 0)
        return fail("cannot prepare the mount");
    const pid_t server = fork();
    if (server == 0) {
        close(ready[0]);
        close(held[1]);
        _exit(serve(ready[1], held[0]));
    }
    close(ready[1]);
    close(held[0]);
    char mounted = 0;
    if (read(ready[0], &mounted, 1) != 1 || !mounted) {
        rmdir(folder);
        return fail("cannot mount");
    }
    puts(folder);
    fflush(stdout);
    sigset_t wanted;
    int number = 0;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGINT);
    sigaddset(&wanted, SIGTERM);
    sigprocmask(SIG_BLOCK, &wanted, NULL);
    sigwait(&wanted, &number);
    close(held[1]);
    waitpid(server, NULL, 0);
    return 0;
}

static void help(void)
{
    puts("An AppImage: one file that holds a program and what it needs. Options of the file itself:\n"
         "  --appimage-extract [BEGINNING]   unpack into ./squashfs-root (only paths that begin so)\n"
         "  --appimage-extract-and-run       unpack, run, remove again; also APPIMAGE_EXTRACT_AND_RUN=1\n"
         "  --appimage-mount                 mount, print where, unmount on Ctrl+C\n"
         "  --appimage-offset                where the image begins in this file\n"
         "  --appimage-updateinformation     where newer versions are found\n"
         "  --appimage-version               of this head\n"
         "Every other option is the program's. Without FUSE it unpacks by itself.");
}

int main(int argc, char **argv)
{
    if (!find_image())
        return fail("cannot read this file");
    const char *option = argc > 1 ? argv[1] : "";
    if (strcmp(option, "--appimage-extract") == 0) {
        if (!unpack("squashfs-root", argc > 2 ? argv[2] : NULL, true))
            return fail("cannot unpack here");
        return 0;
    }
    if (strcmp(option, "--appimage-offset") == 0)
        return printf("%llu\n", (unsigned long long)offset) > 0 ? 0 : 1;
    if (strcmp(option, "--appimage-updateinformation") == 0) {
        for (size_t i = 0; i < sizeof update_information && update_information[i]; ++i)
            putchar(update_information[i]);
        putchar('\n');
        return 0;
    }
    if (strcmp(option, "--appimage-version") == 0)
        return puts("VideoGuard AppImage runtime 1, squashfs with zstd, FUSE 3") >= 0 ? 0 : 1;
    if (strcmp(option, "--appimage-help") == 0) {
        help();
        return 0;
    }
    if (strcmp(option, "--appimage-mount") == 0)
        return mount_only();
    const char *asked = getenv("APPIMAGE_EXTRACT_AND_RUN");
    bool unpacked = asked && *asked && strcmp(asked, "0") != 0;
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        unpacked = true;
        for (int i = 1; i < argc; ++i)
            argv[i] = argv[i + 1];
    }
    if (!unpacked)
        run_mounted(argv);
    return run_unpacked(argv);
}
