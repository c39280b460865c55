package vn.thidua.organization.block.model;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.BlockId;

/// The blocks as they are kept; what others ask of them is [vn.thidua.organization.Blocks].
public interface BlockStore extends Repository<Block, BlockId> {
    Block save(Block block);

    Optional<Block> findById(BlockId id);

    default Block require(BlockId id) {
        return findById(id).orElseThrow(() -> new Missing("block"));
    }
}
