package org.offprint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Limits;

/** The entry point of the command {@code offprint}. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    var cancelled = new AtomicBoolean();
    var ended = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(cancelled, ended)));
    var code = run(List.of(args), Console.ofProcess(), cancelled::get);
    ended.countDown();
    System.exit(code);
  }

  /** On an interrupt the file at work is given up and its part removed, within two seconds. */
  private static void finish(AtomicBoolean cancelled, CountDownLatch ended) {
    cancelled.set(true);
    try {
      ended.await(2, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs a command; tests call it with a console of their own. */
  static int run(List<String> args, Console console, Limits.Cancellation cancellation) {
    try {
      return dispatch(args, console, cancellation);
    } catch (UsageException | InvalidPathException usage) {
      console.say("offprint: " + usage.getMessage());
      return Exit.USAGE;
    } catch (ConversionException.Unwritable unwritable) {
      console.say("offprint: " + unwritable.getMessage());
      return Exit.OUTPUT;
    } catch (ConversionException.UnreadableFacts unclear) {
      console.say("offprint: " + unclear.getMessage());
      return Exit.USAGE;
    } catch (ConversionException.Cancelled cancelled) {
      return Exit.INTERRUPTED;
    } catch (ConversionException.UnknownFormat unknown) {
      console.say("offprint: " + unknown.getMessage());
      return Exit.USAGE;
    } catch (ConversionException failed) {
      console.say("offprint: " + failed.getMessage());
      return Exit.SOME_FAILED;
    } catch (IOException failed) {
      return io(failed, console);
    } catch (ServiceConfigurationError plugIn) {
      console.say("offprint: a reader or writer on the class path cannot be used: "
          + plugIn.getMessage() + ". Take it off, or mend it.");
      return Exit.SOME_FAILED;
    } catch (RuntimeException | LinkageError fault) {
      console.say("offprint: a fault of this program: " + fault + ". Please report it.");
      return Exit.SOME_FAILED;
    }
  }

  /** A closed pipe is the reader's wish; a full disk is not. */
  private static int io(IOException failed, Console console) {
    var message = String.valueOf(failed.getMessage());
    if (message.contains("Broken pipe")) {
      return Exit.DONE;
    }
    console.say(
        "offprint: cannot go on: " + failed.getClass().getSimpleName() + " " + message + ".");
    return Exit.OUTPUT;
  }

  private static int dispatch(List<String> args, Console console, Limits.Cancellation cancellation)
      throws IOException {
    if (args.isEmpty() || List.of("--help", "-h", "help").contains(args.get(0))) {
      console.line(Help.all());
      return args.isEmpty() ? Exit.USAGE : Exit.DONE;
    }
    if (args.get(0).equals("--version")) {
      return version(console);
    }
    var command = command(args.get(0));
    var rest = args.subList(1, args.size());
    var request = new Request();
    var odd = Arguments.parse(rest, command.switches(), request);
    if (odd.isPresent()) {
      return odd(command, odd.get(), console);
    }
    switch (command) {
      case CONVERT:
        return new ConvertCommand(console, request, cancellation).run();
      case INSPECT:
        return new InspectCommand(console, request, cancellation).run();
      case VERIFY:
        return new VerifyCommand(console, request, cancellation).run();
      case DUPES:
        return new DupesCommand(console, request, cancellation).run();
      default:
        return new FormatsCommand(console, request).run();
    }
  }

  private static int odd(Command command, String argument, Console console) throws IOException {
    if (argument.equals("--help") || argument.equals("-h")) {
      console.line(Help.of(command));
      return Exit.DONE;
    } else if (argument.equals("--version")) {
      return version(console);
    }
    throw new UsageException(Help.unknown(command, argument));
  }

  private static int version(Console console) throws IOException {
    var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
        .orElse("(built from source)");
    console.line("offprint " + version);
    return Exit.DONE;
  }

  private static Command command(String word) {
    return Arrays.stream(Command.values())
        .filter(command -> command.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new UsageException("Unknown command '" + word
            + "'. Known: convert, inspect, verify, dupes, formats. See: offprint --help"));
  }
}
