#compdef filmcat
# Completion of filmcat for zsh. To use it: source <(filmcat --completion zsh)
_filmcat() {
  local program=${(Q)words[1]} mode line text help shown
  local -a answer whole whole_shown open open_shown lines
  local -i width=0
  [[ $program == \~* ]] && program=${~program}
  answer=("${(@f)$(
    export FILMCAT_COMPLETE=zsh
    if (( ${+aliases[$program]} )); then
      [[ ${aliases[$program]} != *[\;\|\&\<\>\(\`]* ]] || return # more than a command and its first words
      eval "${aliases[$program]} \"\${(@Q)words[2,CURRENT-1]}\" \"\${words[CURRENT]}\""
    else
      "$program" "${(@Q)words[2,CURRENT-1]}" "${words[CURRENT]}"
    fi 2>/dev/null
  )}")
  mode=${answer[1]}
  if [[ $mode == files ]]; then
    compset -p ${#answer[2]}
    _files
    return
  fi
  (( ${#answer} > 1 )) || return 1
  if [[ $mode == stay && $compstate[insert] == *unambiguous ]]; then
    compstate[insert]= compstate[list]='list force'
  fi
  for line in "${(@)answer[2,-1]}"; do
    text=${line%%$'\t'*}
    (( ${#text} <= width )) || width=${#text}
  done
  for line in "${(@)answer[2,-1]}"; do
    text=${line%%$'\t'*} help=${line#*$'\t'}
    [[ -z $help ]] && shown=$text || { shown="${(r:width:)text}  $help" lines=(-l) }
    if [[ $text == *[:=] ]]; then
      open+=("$text") open_shown+=("$shown")
    else
      whole+=("$text") whole_shown+=("$shown")
    fi
  done
  (( ${#open} )) && compadd -U -V filmcat -S '' $lines -d open_shown -- "${(@)open}"
  (( ${#whole} )) && compadd -U -V filmcat $lines -d whole_shown -- "${(@)whole}"
  return 0
}
compdef _filmcat filmcat
