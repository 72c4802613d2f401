# Completion of zspecc for bash. Made by `make generate` from src/cli/commands.def and options.def.
_zspecc()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]} options='' operands=''
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ]; then
        operands='compile bundle check dump trace explain-error cdi host explain schema lsp --help --version'
        COMPREPLY=($(compgen -W "$operands" -- "$word"))
        return
    fi
    if [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    elif [ "$word" = = ]; then
        word=
    fi
    case $before in
    --service | -s)
        return
        ;;
    --output | -o)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --replica | -r)
        return
        ;;
    --role)
        return
        ;;
    --node)
        return
        ;;
    --gpu)
        return
        ;;
    --image-config)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --rootfs)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --volume)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --env)
        return
        ;;
    --hostname)
        return
        ;;
    --cwd)
        return
        ;;
    --arg)
        return
        ;;
    --api-socket)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --bundle-dir)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --init-path)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --cgroup-manager)
        COMPREPLY=($(compgen -W 'cgroupfs systemd' -- "$word"))
        return
        ;;
    --netns-path)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --pidns-path)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --ipcns-path)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --userns-path)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --shm-path)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --host-gateway)
        return
        ;;
    --cdi-dir)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --cdi)
        COMPREPLY=($(compgen -W 'auto require off' -- "$word"))
        return
        ;;
    --drop-hook)
        return
        ;;
    --secrets)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --secrets-dir)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --scope)
        return
        ;;
    --facts)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --seccomp)
        return
        ;;
    --validate)
        COMPREPLY=($(compgen -W 'strict warn ignore' -- "$word"))
        return
        ;;
    --source-map)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --from)
        return
        ;;
    --html)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --bundle | -b)
        COMPREPLY=($(compgen -d -- "$word"))
        return
        ;;
    --depfile | -M)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --digests)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --jobs | -j)
        return
        ;;
    --jobs-from)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --config)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --kind)
        COMPREPLY=($(compgen -W 'cdi deployment finding host image oci oci-features oci-state seccomp any' -- "$word"))
        return
        ;;
    --warning | -W)
        return
        ;;
    --format)
        COMPREPLY=($(compgen -W 'text json' -- "$word"))
        return
        ;;
    --format)
        COMPREPLY=($(compgen -W 'text json sarif github junit' -- "$word"))
        return
        ;;
    --diagnostics-file)
        COMPREPLY=($(compgen -f -- "${word#*=}"))
        return
        ;;
    --color)
        COMPREPLY=($(compgen -W 'auto always never' -- "$word"))
        return
        ;;
    esac
    case $command in
    compile)
        options='--service --all --output --replica --role --node --gpu --image-config --rootfs --volume --env --hostname --cwd --arg --host-network --api-socket --bundle-dir --init-path --cgroup-manager --netns-path --pidns-path --ipcns-path --userns-path --shm-path --host-gateway --cdi-dir --cdi --drop-hook --secrets --secrets-dir --scope --facts --seccomp --validate --compact --source-map --depfile --list-inputs --digests --hermetic --jobs --jobs-from --warning --format --diagnostics-file --color --help --help-all '
        ;;
    bundle)
        options='--service --output --replica --role --node --gpu --image-config --rootfs --volume --env --hostname --cwd --arg --host-network --api-socket --init-path --cgroup-manager --netns-path --pidns-path --ipcns-path --userns-path --shm-path --host-gateway --cdi-dir --cdi --drop-hook --secrets --secrets-dir --scope --facts --seccomp --validate --compact --source-map --depfile --config-only --delete --warning --format --diagnostics-file --color --help --help-all '
        ;;
    check)
        options='--service --image-config --rootfs --volume --cdi-dir --cdi --secrets --facts --kind --fix --dry-run --warning --format --diagnostics-file --color --help '
        ;;
    dump)
        options='--output --compact --kind --warning --format --diagnostics-file --color --help '
        ;;
    trace)
        options='--service --replica --role --node --gpu --image-config --rootfs --volume --env --hostname --cwd --arg --host-network --api-socket --bundle-dir --init-path --cgroup-manager --netns-path --pidns-path --ipcns-path --userns-path --shm-path --host-gateway --cdi-dir --cdi --drop-hook --secrets --secrets-dir --scope --facts --seccomp --validate --source-map --from --html --json --warning --format --diagnostics-file --color --help --help-all '
        ;;
    explain-error)
        options='--service --replica --role --node --gpu --image-config --rootfs --volume --env --hostname --cwd --arg --host-network --api-socket --bundle-dir --init-path --cgroup-manager --netns-path --pidns-path --ipcns-path --userns-path --shm-path --host-gateway --cdi-dir --cdi --drop-hook --secrets --secrets-dir --scope --facts --seccomp --validate --json --bundle --warning --format --diagnostics-file --color --help --help-all '
        ;;
    cdi)
        options='--output --cdi-dir --facts --compact --config --warning --format --diagnostics-file --color --help '
        [ "$COMP_CWORD" -ne 2 ] || operands='list resolve why inject'
        ;;
    host)
        options='--output --init-path --cdi-dir --warning --format --diagnostics-file --color --help '
        ;;
    explain)
        options='--list --format --help '
        operands=$(zspecc explain 2>/dev/null | cut -d ' ' -f 1)
        ;;
    schema)
        options='--output --ledger --default-profile --format --help '
        operands='cdi deployment finding host image oci oci-features oci-state seccomp'
        ;;
    lsp)
        options='--help '
        ;;
    esac
    case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *)
        if [ "$operands" ]; then
            COMPREPLY=($(compgen -W "$operands" -- "$word"))
        else
            COMPREPLY=($(compgen -f -- "$word"))
        fi
        ;;
    esac
}
complete -o filenames -o bashdefault -F _zspecc zspecc
