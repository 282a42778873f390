# Runs a program on a terminal of so many columns, prints what it showed, and ends as it ended:
# on-terminal.py COLUMNS AFTER TYPED PROGRAM ARGUMENTS... ; once AFTER was shown, TYPED is typed.
import fcntl, os, pty, select, struct, sys, termios

columns, after, typed, program = int(sys.argv[1]), sys.argv[2].encode(), sys.argv[3].encode(), sys.argv[4:]
child, terminal = pty.fork()
if child == 0:
    # the child itself says how wide its terminal is, before the program looks
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))
    os.execvp(program[0], program)
shown = b""
while True:
    select.select([terminal], [], [])
    try:
        more = os.read(terminal, 65536)
    except OSError:
        break
    if not more:
        break
    shown += more
    if typed and after in shown:
        os.write(terminal, typed)
        typed = b""
status = os.waitpid(child, 0)[1]
sys.stdout.buffer.write(shown)
sys.exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 128 + os.WTERMSIG(status))
