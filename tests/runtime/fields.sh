# Runs inside the container of fields.py and says what it sees, one `name=value` a line.
status() { sed -n "s/^$1:[[:space:]]*//p" /proc/self/status; }
options() { sed -n "s,^[^ ]* $1 [^ ]* \([^ ]*\) .*,\1,p" /proc/self/mounts | tail -n 1; }
namespace() { echo "namespace $1=$(readlink "/proc/self/ns/$1")"; }
echo "first=$(tr '\0' ' ' </proc/1/cmdline)"
[ $$ -ne 1 ] && echo "process=of the init program" || echo "process=the first"
echo "oom_score_adj=$(cat /proc/self/oom_score_adj)"
echo "no_new_privileges=$(status NoNewPrivs)"
echo "seccomp=$(status Seccomp)"
echo "resolv.conf=$(tr '\n' ' ' </etc/resolv.conf)"
echo "hosts=$(grep -E 'db|gateway' /etc/hosts | tr '\t\n' '  ')"
(: >/etc/hosts) 2>/dev/null && echo "hosts file=writable" || echo "hosts file=readonly"
echo "shmmax=$(cat /proc/sys/kernel/shmmax)"
echo "masked=$(cat /proc/version | wc -c)"
echo "unmasked=$(stat -c %F /proc/timer_list)"
options /proc | grep -q hidepid && echo "proc=hidepid" || echo "proc=$(options /proc)"
[ -t 0 ] && echo "terminal=yes" || echo "terminal=no"
for kind in net pid ipc uts; do namespace $kind; done
[ -e /dev/shm/shared ] && echo "shm=shared" || echo "shm=own"
